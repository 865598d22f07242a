package org.btdeploy.cli;

import java.nio.file.Path;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.TextFile;
import org.btdeploy.dsl.read.UnreadableFileException;

/** Reads a file for a command; one that cannot be read is reported at once. */
final class Loaded {
	private Loaded() {
	}

	/** @return the document, null if the file cannot be read as text */
	static DeploymentDocument read(Path file, Console console) {
		try {
			return DeploymentReader.parse(file.toString(), TextFile.read(file));
		} catch (UnreadableFileException e) {
			String place = e.line() > 0 ? file + ":" + e.line() + ":" + e.column() : file.toString();
			console.error(place, e.getMessage());
			return null;
		}
	}
}
