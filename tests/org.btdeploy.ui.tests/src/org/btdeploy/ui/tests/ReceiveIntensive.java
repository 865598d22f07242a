package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample for receive-intensive work, which is built from a blank sheet in each mode. */
final class ReceiveIntensive {
	private ReceiveIntensive() {
	}

	private static String sample() throws IOException {
		return Files.readString(Path.of(System.getProperty("btdeploy.samples"), "medium-ha-receive-intensive.btdeploy"));
	}

	/** With keys everything can be given, names, labels and a protocol that is none. */
	static void assertTyped(String text) throws IOException {
		assertEquals(DeploymentFacts.of(sample(), true), DeploymentFacts.of(text, true));
	}

	/**
	 * With the mouse no names can be chosen, hence those given by the studio are compared; nor can a protocol be made up, hence
	 * FILE stands for the sample's "messages".
	 */
	static void assertClicked(String text) throws IOException {
		String expected = sample().replace("NODE-A", "SQL-1").replace("NODE-B", "SQL-2").replace("SQL-CLUSTER", "Cluster-1").replace(": \"messages\"", ": file");
		assertEquals(DeploymentFacts.of(expected, false), DeploymentFacts.of(text, false));
	}
}
