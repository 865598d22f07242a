package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Bad input gets one clear line and exit code 2, and leaves nothing behind. */
class BadInputTest extends CommandLineFixture {
	private static void assertRefused(Run run, String message) {
		assertEquals(1, run.errors().size(), run.err());
		assertTrue(run.errors().get(0).contains(message), run.err());
		assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
		assertEquals(ExitCode.BAD_INPUT, run.code());
	}

	@Test
	void missingFile() {
		assertRefused(run("validate", folder.resolve("none.btdeploy")), "none.btdeploy: error: There is no such file.");
	}

	@Test
	void folderWithoutDeployments() {
		assertRefused(run("validate", folder), "holds no .btdeploy file");
	}

	@Test
	void patternWithoutMatch() {
		assertRefused(run("validate", folder + "/*.btdeploy"), "No file fits");
	}

	@Test
	void binaryFile() throws IOException {
		Path file = Files.write(folder.resolve("a.btdeploy"), new byte[] { 1, 0, 2 });
		assertRefused(run("validate", file), "This is no text file");
	}

	@Test
	void hugeFile() throws IOException {
		Path file = folder.resolve("a.btdeploy");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(100L << 20);
		}
		assertRefused(run("validate", file), "The file has 100 MB");
	}

	@Test
	void wrongEncodingHasItsPlace() throws IOException {
		Path file = Files.write(folder.resolve("a.btdeploy"), "deployment D {\n// \u00e4\n}".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(run("validate", file), "a.btdeploy:2:4: error: This character is not UTF-8");
	}

	@Test
	void oneBadFileDoesNotStopTheOthers() throws IOException {
		Files.write(folder.resolve("a.btdeploy"), new byte[] { 0 });
		file("b.btdeploy", CLEAN);
		Run run = run("validate", folder);
		assertEquals(List.of("no findings"), run.lines());
		assertEquals(ExitCode.BAD_INPUT, run.code());
	}

	@Test
	void syntaxErrorsGiveNoPicture() throws IOException {
		Run run = run("export", file("a.btdeploy", BROKEN), "-o", folder.resolve("a.svg"));
		assertRefused(run, "a.btdeploy:2:10: error: The label comes after the name");
		assertEquals(List.of("a.btdeploy"), files());
	}

	@Test
	void damagedAndFutureLayoutFiles() throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		file("a.btdeploy.layout", "btdeploy-layout 1\nnetwork S here there\n");
		assertRefused(run("export", file, "-o", folder.resolve("a.svg")), "a.btdeploy.layout:2:1: error: 'here' is no place");
		file("a.btdeploy.layout", "btdeploy-layout 7\n");
		assertRefused(run("export", file, "-o", folder.resolve("a.svg")), "newer btdeploy");
		assertEquals(List.of("a.btdeploy", "a.btdeploy.layout"), files());
	}

	@Test
	void outputThatIsAFolderOrHasNoFormat() throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		Files.createDirectory(folder.resolve("b.svg"));
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("b.svg")).code());
		assertTrue(Files.exists(folder.resolve("b.svg/a.svg")));
		assertRefused(run("export", file, "-o", folder.resolve("a.gif")), "Give it the ending .svg, .png, .pdf or .drawio");
	}

	@Test
	void outputBelowAFile() throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		assertRefused(run("export", file, "-o", file.resolve("x.svg")), "cannot be made");
		assertEquals(List.of("a.btdeploy"), files());
	}

	@Test
	void severalPicturesInOneFile() throws IOException {
		file("a.btdeploy", CLEAN);
		file("b.btdeploy", CLEAN);
		assertRefused(run("export", folder, "-o", folder.resolve("all.svg")), "Several pictures");
	}

	@Test
	void impossibleSizes() throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		assertRefused(run("export", file, "-o", folder.resolve("a.png"), "--scale", "0"), "--scale takes a number above 0");
		assertRefused(run("export", file, "-o", folder.resolve("a.png"), "--dpi", "99999"), "--dpi takes a whole number");
		assertEquals(List.of("a.btdeploy"), files());
	}

	@Test
	void unknownOptionCommandAndValue() throws IOException {
		Run option = run("validate", "--forma", "json", "x");
		assertTrue(option.errors().get(0).contains("'--forma'"), option.err());
		assertEquals(ExitCode.BAD_INPUT, option.code());
		Run command = run("valdate", "x");
		assertTrue(command.err().contains("valdate"), command.err());
		assertEquals(ExitCode.BAD_INPUT, command.code());
		assertEquals(ExitCode.BAD_INPUT, run("validate", file("a.btdeploy", CLEAN), "--fail-on", "panic").code());
		assertEquals(ExitCode.BAD_INPUT, run().code());
		assertEquals(ExitCode.BAD_INPUT, run("export", file("a.btdeploy", CLEAN)).code());
	}
}
