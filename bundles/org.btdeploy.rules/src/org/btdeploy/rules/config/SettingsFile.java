package org.btdeploy.rules.config;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the settings that hold for a deployment are kept: in the nearest {@code .btdeploy-rules} beside it or above it. */
public final class SettingsFile {
	/** Name of the file. */
	public static final String NAME = ".btdeploy-rules";

	private SettingsFile() {
	}

	/**
	 * @param folder folder of a deployment
	 * @return the file in that folder or the next one above that has one, null if none has; files further up do not count
	 */
	public static Path nearest(Path folder) {
		for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
			Path file = at.resolve(NAME);
			if (Files.isRegularFile(file)) {
				return file;
			}
		}
		return null;
	}
}
