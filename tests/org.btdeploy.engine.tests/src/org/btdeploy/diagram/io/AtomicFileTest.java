package org.btdeploy.diagram.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
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

	@Test
	void aFileThatCanHaveNoNeighbourIsWrittenInPlace() throws IOException {
		Path file = folder.resolve("n".repeat(250)); // with what a neighbour adds it is too long for a name
		Files.writeString(file, "a long old text");
		Object before = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
		AtomicFile.write(file, text("new"));
		assertEquals("new", Files.readString(file));
		AtomicFile.write(file, text("longer than anything before"));
		assertEquals("longer than anything before", Files.readString(file));
		assertEquals(before, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
		assertEquals(1, files());
	}

	@Test
	void aFailureWhileWritingInPlaceKeepsTheOldContent() throws IOException {
		Path file = folder.resolve("n".repeat(250));
		Files.writeString(file, "old");
		assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
			out.write('x');
			throw new IOException("no idea");
		}));
		assertEquals("old", Files.readString(file));
	}

	@Test
	void aFileInAFolderThatCannotBeWrittenIsWrittenInPlace() throws IOException {
		Path file = folder.resolve("a.btdeploy");
		Files.writeString(file, "old");
		assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "administrators may write anywhere");
		try {
			AtomicFile.write(file, text("new"));
			assertEquals("new", Files.readString(file));
			IOException e = assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("b.btdeploy"), text("x")));
			assertTrue(e.getMessage().endsWith("access is denied"), e.getMessage());
		} finally {
			folder.toFile().setWritable(true);
		}
	}

	@Test
	void whatKilledProcessesLeftBehindGoesWithTheNextWriting() throws IOException {
		Path file = folder.resolve("a.btdeploy");
		old(".a.btdeploy.00000123456789ab.tmp");
		Files.writeString(folder.resolve(".a.btdeploy.00000123456789ac.tmp"), "of another process at work");
		old(".a.btdeploy.notes.tmp");
		old(".b.btdeploy.00000123456789ab.tmp");
		old("a.btdeploy.00000123456789ab.tmp");
		AtomicFile.write(file, text("new"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(".a.btdeploy.00000123456789ac.tmp", ".a.btdeploy.notes.tmp", ".b.btdeploy.00000123456789ab.tmp", "a.btdeploy", "a.btdeploy.00000123456789ab.tmp"),
				files.map(path -> path.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void neighboursHaveNamesThatAreKnownLater() {
		assertTrue(Leftovers.neighbour(folder.resolve("a.svg")).getFileName().toString().matches("\\.a\\.svg\\.[0-9a-f]{16}\\.tmp"));
	}

	private Path old(String name) throws IOException {
		Path file = Files.writeString(folder.resolve(name), "x");
		return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Leftovers.AGE.multipliedBy(2))));
	}
}
