package org.btdeploy.ui.diagram.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Tells one state of a file from another. */
record Stamp(FileTime time, long size) {
	/** @return the state of a file; that of none, if there is none */
	static Stamp of(Path file) {
		try {
			return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
		} catch (IOException e) {
			return new Stamp(null, -1);
		}
	}
}
