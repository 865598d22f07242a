package org.btdeploy.cli;

import java.nio.file.Path;

import org.btdeploy.cli.report.Failure;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.TextFile;
import org.btdeploy.dsl.read.UnreadableFileException;

/** Reads a file for a command; one that cannot be read is reported at once. */
final class Loaded {
	private Loaded() {
	}

	/** @return the document, null if the file cannot be read as text */
	static DeploymentDocument read(Path file, Failures failures) {
		try {
			return DeploymentReader.parse(file.toString(), TextFile.read(file));
		} catch (UnreadableFileException e) {
			failures.add(new Failure(file.toString(), e.line(), e.column(), e.getMessage()));
			return null;
		}
	}
}
