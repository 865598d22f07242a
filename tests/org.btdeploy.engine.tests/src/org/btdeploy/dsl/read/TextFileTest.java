package org.btdeploy.dsl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
	@TempDir
	private Path folder;

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("a.btdeploy"), content);
	}

	private static String reason(Path file) {
		return assertThrows(UnreadableFileException.class, () -> TextFile.read(file)).getMessage();
	}

	@Test
	void textIsReadAsItIs() throws IOException {
		assertEquals("deployment Ä {\r\n}\r\n", TextFile.read(file("deployment Ä {\r\n}\r\n".getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void byteOrderMarkIsSkipped() throws IOException {
		assertEquals("x", TextFile.read(file(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x' })));
	}

	@Test
	void missingFileAndFolder() {
		assertEquals("There is no such file.", reason(folder.resolve("none")));
		assertEquals("This is a folder; name a file.", reason(folder));
	}

	@Test
	void binaryAndUtf16() throws IOException {
		assertTrue(reason(file(new byte[] { 'a', 0, 'b' })).startsWith("This is no text file"));
		assertTrue(reason(file("x".getBytes(StandardCharsets.UTF_16))).contains("UTF-16"));
	}

	@Test
	void wrongEncodingIsReportedWithItsPlace() throws IOException {
		Path file = file("a\nb\u00e4".getBytes(StandardCharsets.ISO_8859_1));
		UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> TextFile.read(file));
		assertEquals("2:2", e.line() + ":" + e.column());
	}

	@Test
	void hugeFileIsRefusedUnread() throws IOException {
		Path file = folder.resolve("huge.btdeploy");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(100L << 20);
		}
		assertEquals("The file has 100 MB; the largest that is read has 32 MB.", reason(file));
	}
}
