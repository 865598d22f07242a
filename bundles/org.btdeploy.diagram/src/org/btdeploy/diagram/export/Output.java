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
	/** @return the number of its page as names of files bear it, with as many digits as the last page has */
	public String number() {
		return ("%0" + Integer.toString(pages).length() + "d").formatted(page);
	}

	/** @return where to write it, given the file for the whole view: that file, or one with the number of the page before the ending */
	public Path beside(Path file) {
		if (page == 0) {
			return file;
		}
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return file.resolveSibling(dot < 0 ? name + "-" + number() : name.substring(0, dot) + "-" + number() + name.substring(dot));
	}

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
