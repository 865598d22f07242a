package org.btdeploy.diagram.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
	@TempDir
	Path folder;

	private static AtomicFile.Content text(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private long files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		}
	}

	@Test
	void writesAndReplacesAndLeavesNothingElse() throws IOException {
		Path file = folder.resolve("a.svg");
		AtomicFile.write(file, text("one"));
		AtomicFile.write(file, text("two"));
		assertEquals("two", Files.readString(file));
		assertEquals(1, files());
	}

	@Test
	void aFailureKeepsTheOldContentAndLeavesNothingHalfWritten() throws IOException {
		Path file = folder.resolve("a.svg");
		AtomicFile.write(file, text("old"));
		IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
			out.write(new byte[100_000]);
			throw new IOException("no space left");
		}));
		assertTrue(e.getMessage().contains("a.svg") && e.getMessage().contains("no space left"), e.getMessage());
		assertEquals("old", Files.readString(file));
		assertEquals(1, files());
	}

	@Test
	void anErrorInTheProgramLeavesNothingHalfWrittenEither() throws IOException {
		assertThrows(IllegalStateException.class, () -> AtomicFile.write(folder.resolve("a.svg"), out -> {
			throw new IllegalStateException();
		}));
		assertEquals(0, files());
	}

	@Test
	void aMissingFolderIsNamed() {
		Path file = folder.resolve("none").resolve("a.svg");
		IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, text("x")));
		assertEquals("Cannot write " + file + ": the folder " + file.getParent() + " does not exist", e.getMessage());
	}

	@Test
	void aFolderIsNotOverwritten() {
		IOException e = assertThrows(IOException.class, () -> AtomicFile.write(folder, text("x")));
		assertTrue(e.getMessage().endsWith("it is a folder"), e.getMessage());
	}

	@Test
	void aLinkKeepsPointingToItsFile() throws IOException {
		Path file = folder.resolve("real.svg");
		AtomicFile.write(file, text("old"));
		Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
		AtomicFile.write(link, text("new"));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void permissionsStayAsTheyWere() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path file = folder.resolve("a.btdeploy");
		AtomicFile.write(file, text("old"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		AtomicFile.write(file, text("new"));
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}
}
