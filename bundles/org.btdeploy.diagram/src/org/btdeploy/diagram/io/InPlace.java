package org.btdeploy.diagram.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes into a file itself, for files that can be changed in folders that cannot. Everything is at hand before the first byte
 * is written, and what was there is put back where writing fails; only a machine that stops in between leaves half a file.
 */
final class InPlace {
	/** What file systems allow at most, in bytes. */
	private static final int LONGEST_NAME = 255;

	private InPlace() {
	}

	/**
	 * Creates the temporary neighbour, or says that there can be none.
	 *
	 * @throws IOException if neither it nor the file can be written
	 */
	static boolean isNeeded(Path file, Path neighbour) throws IOException {
		boolean writable = Files.isRegularFile(file) && Files.isWritable(file);
		if (writable && neighbour.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_NAME) {
			return true;
		}
		try {
			Files.createFile(neighbour);
			return false;
		} catch (AccessDeniedException e) {
			if (writable) {
				return true;
			}
			throw e;
		}
	}

	static void write(Path file, AtomicFile.Content content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		content.writeTo(bytes);
		byte[] before = Files.readAllBytes(file);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			try {
				replace(channel, bytes.toByteArray());
			} catch (IOException e) {
				replace(channel, before);
				throw e;
			}
		}
	}

	/** Longer contents are appended first, so that a full disk is noticed before anything is lost. */
	private static void replace(FileChannel channel, byte[] bytes) throws IOException {
		long old = channel.size();
		if (bytes.length > old) {
			put(channel, bytes, (int) old, bytes.length);
		}
		put(channel, bytes, 0, (int) Math.min(old, bytes.length));
		channel.truncate(bytes.length);
		channel.force(true);
	}

	private static void put(FileChannel channel, byte[] bytes, int from, int to) throws IOException {
		ByteBuffer rest = ByteBuffer.wrap(bytes, from, to - from);
		long at = from;
		while (rest.hasRemaining()) {
			at += channel.write(rest, at);
		}
	}
}
