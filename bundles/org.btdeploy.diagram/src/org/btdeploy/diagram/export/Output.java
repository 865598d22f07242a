package org.btdeploy.diagram.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.btdeploy.diagram.io.AtomicFile;

/**
 * A file to write.
 *
 * @param view the view it shows; of several in one file the first
 * @param page which page of that view it is, from 1, and 0 if it is the only file of it
 * @param pages how many files there are of that view, at least 1
 * @param content writes it
 */
public record Output(String view, int page, int pages, AtomicFile.Content content) {
	/** @throws IOException where the file cannot be written, with a message for the user; nothing half-written remains */
	public void write(Path file) throws IOException {
		AtomicFile.write(file, content);
	}

	/**
	 * @return the content of the file, for the clipboard for example
	 * @throws IOException where the picture is too large, with a message for the user
	 */
	public byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
		content.writeTo(out);
		return out.toByteArray();
	}
}
