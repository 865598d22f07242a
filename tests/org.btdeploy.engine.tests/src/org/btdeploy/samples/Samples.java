package org.btdeploy.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;

/** The files of the folder {@code samples}, for all tests that work on them. */
public final class Samples {
	/** Names of all samples, without extension. */
	public static final List<String> NAMES = List.of("large-distributed", "large-distributed-information-worker", "scaled-down",
			"scaled-down-information-worker", "small-ha", "medium-ha-receive-intensive", "medium-ha-processing-intensive", "large-ha",
			"hyper-v-ha", "two-computer-trap");

	private Samples() {
	}

	/** @return the folder, found upwards from the working directory */
	public static Path folder() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve("samples/large-distributed.btdeploy"))) {
				return folder.resolve("samples");
			}
		}
		throw new IllegalStateException("no folder samples above the working directory");
	}

	public static Path file(String name) {
		return folder().resolve(name + ".btdeploy");
	}

	public static String text(String name) {
		try {
			return Files.readString(file(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the sample as the tool reads it */
	public static DeploymentDocument read(String name) {
		return DeploymentReader.parse(file(name).getFileName().toString(), text(name));
	}
}
