package org.btdeploy.rcp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the studio was started with. Options it does not know belong to the platform or to tests, with the value behind them.
 *
 * @param files files and folders to open, as absolute paths
 * @param screenshot where to write a picture of the window, after which the studio closes; null for normal use
 */
record Arguments(List<Path> files, Path screenshot) {
	private static final String SCREENSHOT = "--screenshot";

	static Arguments of(String[] arguments) {
		List<Path> files = new ArrayList<>();
		Path screenshot = null;
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].equals(SCREENSHOT) && i + 1 < arguments.length) {
				screenshot = Path.of(arguments[++i]).toAbsolutePath();
			} else if (arguments[i].startsWith("-")) {
				i += i + 1 < arguments.length && !arguments[i + 1].startsWith("-") ? 1 : 0;
			} else {
				files.add(Path.of(arguments[i]).toAbsolutePath().normalize());
			}
		}
		return new Arguments(files, screenshot);
	}
}
