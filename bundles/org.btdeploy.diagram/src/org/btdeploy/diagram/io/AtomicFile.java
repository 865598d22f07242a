package org.btdeploy.diagram.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

import org.btdeploy.diagram.Messages;

/**
 * Writes files whole or not at all: into a temporary neighbour that is synced and renamed at the end. What stood there before
 * is kept until then, and stays where writing fails. Neighbours that killed processes left behind go with the next writing of
 * the same file. Where no neighbour can be written, but the file itself can, it is written in place.
 */
public final class AtomicFile {
	private AtomicFile() {
	}

	/** Produces the content of a file. */
	@FunctionalInterface
	public interface Content {
		/** Writes everything; need not close the stream. */
		void writeTo(OutputStream out) throws IOException;
	}

	/** @throws IOException with a message that names the file and the reason, for the user */
	public static void write(Path file, Content content) throws IOException {
		Path target = resolve(file);
		check(target);
		Leftovers.clean(target);
		Path temporary = Leftovers.neighbour(target);
		try {
			if (InPlace.isNeeded(target, temporary)) {
				InPlace.write(target, content);
			} else {
				replace(target, temporary, content);
			}
		} catch (AccessDeniedException e) {
			throw failure(file, Messages.get("AtomicFile_readOnly"), e);
		} catch (IOException e) {
			throw failure(file, e.getMessage(), e);
		}
	}

	private static void replace(Path target, Path temporary, Content content) throws IOException {
		try {
			fill(temporary, content);
			keepPermissions(target, temporary);
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** A link keeps being one: what it points to is replaced. */
	private static Path resolve(Path file) throws IOException {
		Path absolute = file.toAbsolutePath();
		return Files.isSymbolicLink(absolute) && Files.exists(absolute) ? absolute.toRealPath() : absolute;
	}

	private static void check(Path target) throws IOException {
		if (Files.isDirectory(target)) {
			throw failure(target, Messages.get("AtomicFile_isFolder"), null);
		}
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw failure(target, Messages.format("AtomicFile_noFolder", folder), null);
		}
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw failure(target, Messages.get("AtomicFile_readOnly"), null);
		}
	}

	private static void fill(Path temporary, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	/** Who may read and write a file stays as it is; where owner or group cannot be kept, the permissions are. */
	private static void keepPermissions(Path target, Path temporary) throws IOException {
		PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
		if (to == null || !Files.exists(target)) {
			return;
		}
		PosixFileAttributes from = Files.readAttributes(target, PosixFileAttributes.class);
		try {
			to.setGroup(from.group());
			to.setOwner(from.owner());
		} catch (IOException e) {
			// only administrators can give files away
		}
		to.setPermissions(from.permissions());
	}

	private static void move(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static IOException failure(Path file, String reason, IOException cause) {
		return new IOException(Messages.format("AtomicFile_unwritable", file, reason), cause);
	}
}
