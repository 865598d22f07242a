package org.btdeploy.diagram.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.btdeploy.diagram.store.LayoutFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves over and over is killed at any time: the file is one of the states that were saved, whole. */
class KilledWhileSavingTest {
	private static final int ROUNDS = 8;

	@TempDir
	Path folder;

	@Test
	void textAndPlacesAreWholeAfterEachKill() throws Exception {
		Path file = folder.resolve("a.btdeploy");
		Path places = LayoutFile.beside(file);
		Random random = new Random(7);
		int changed = 0;
		String before = null;
		for (int round = 0; round < ROUNDS; round++) {
			kill(file, 30 + random.nextInt(120));
			String text = Files.readString(file);
			assertEquals(SavingProcess.text(SavingProcess.number(text)), text, "round " + round);
			String layout = Files.readString(places);
			assertEquals(SavingProcess.places(SavingProcess.placesNumber(layout)).print(), layout, "round " + round);
			changed += text.equals(before) ? 0 : 1;
			before = text;
		}
		assertTrue(changed > 1, "the process saved nothing");
	}

	private static void kill(Path file, int after) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process saving = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), SavingProcess.class.getName(), file.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try {
			assertEquals('.', saving.getInputStream().read(), "the process has saved once");
			Thread.sleep(after); // at any time is what is to be tested
		} finally {
			saving.destroyForcibly().waitFor();
		}
	}
}
