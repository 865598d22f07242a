package org.btdeploy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample deployments that come with the program: the architectures of the documentation. */
final class Samples {
	private static final List<String> NAMES = List.of("large-distributed", "large-distributed-information-worker", "scaled-down",
		"scaled-down-information-worker", "small-ha", "medium-ha-receive-intensive", "medium-ha-processing-intensive", "large-ha",
		"hyper-v-ha", "two-computer-trap");

	private Samples() {
	}

	/** @return names of all samples */
	static List<String> names() {
		return NAMES;
	}

	/** @return the text of the sample of that name */
	static String text(String name) {
		try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name + Inputs.ENDING)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
