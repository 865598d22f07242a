package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Settings of the rules, from the nearest file or {@code --config}, in the commands that check. */
class SettingsTest extends CommandLineFixture {
	/** Six receive-only servers would be too much to write; nine instances on one server is what SCA-005 remarks on. */
	private static String busyServer(int hosts) {
		StringBuilder text = new StringBuilder("deployment Busy {\n  server S : biztalk\n  group G {\n");
		for (int i = 1; i <= hosts; i++) {
			text.append("    host H").append(i).append(" : in-process {\n      send file\n      instance on S\n    }\n");
		}
		return text.append("  }\n}\n").toString();
	}

	private static boolean finds(Run run, String severity, String rule) {
		return run.lines().stream().anyMatch(line -> line.contains(": " + severity + ": ") && line.endsWith("[" + rule + "]"));
	}

	@Test
	void theFileBesideTheDeploymentSwitchesOffAndSets() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		assertTrue(finds(run("validate", file), "error", "SEC-001") && finds(run("validate", file), "error", "SEC-003"));
		file(".btdeploy-rules", "SEC-001 off\nSEC-003 info\n");
		Run run = run("validate", file);
		assertFalse(run.out().contains("SEC-001"), run.out());
		assertTrue(finds(run, "info", "SEC-003"), run.out());
	}

	@Test
	void thresholdsAreSet() throws IOException {
		Path file = file("a.btdeploy", busyServer(4));
		assertFalse(run("validate", file).out().contains("SCA-005"));
		file(".btdeploy-rules", "SCA-005.instances 3\n");
		assertTrue(finds(run("validate", file), "info", "SCA-005"), run("validate", file).out());
	}

	@Test
	void theNearestFileHoldsAlone() throws IOException {
		Files.createDirectories(folder.resolve("near/deep"));
		file(".btdeploy-rules", "SEC-001 off\n");
		Path far = file("a.btdeploy", UNSAFE);
		Path near = file("near/deep/a.btdeploy", UNSAFE);
		assertFalse(run("validate", near).out().contains("SEC-001"));
		file("near/.btdeploy-rules", "SEC-003 off\n");
		assertTrue(run("validate", near).out().contains("SEC-001") && !run("validate", near).out().contains("SEC-003"));
		assertTrue(!run("validate", far).out().contains("SEC-001") && run("validate", far).out().contains("SEC-003"));
	}

	@Test
	void theConfigOptionGoesFirst() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		file(".btdeploy-rules", "SEC-001 off\n");
		Path other = file("other", "SEC-003 off\n");
		Run run = run("validate", file, "--config", other);
		assertTrue(run.out().contains("SEC-001") && !run.out().contains("SEC-003"), run.out());
	}

	@Test
	void mistakesAreReportedOnceAndNothingIsChecked() throws IOException {
		file("a.btdeploy", UNSAFE);
		file("b.btdeploy", UNSAFE);
		Path settings = file(".btdeploy-rules", "# ours\nSEC-01 off\nHA-001 worse\n");
		Run run = run("validate", folder);
		assertEquals(2, run.errors().size(), run.err());
		assertTrue(run.errors().get(0).startsWith(settings + ":2:1: error: There is no rule 'SEC-01'; did you mean SEC-001"), run.err());
		assertTrue(run.errors().get(1).startsWith(settings + ":3:8: error: 'worse' is neither"), run.err());
		assertEquals("", run.out());
		assertEquals(ExitCode.BAD_INPUT, run.code());
	}

	@Test
	void filesWithOtherSettingsAreCheckedAllTheSame() throws IOException {
		Files.createDirectories(folder.resolve("bad"));
		file("a.btdeploy", UNSAFE);
		file("bad/a.btdeploy", UNSAFE);
		file("bad/.btdeploy-rules", "nonsense\n");
		Run run = run("validate", folder);
		assertTrue(run.out().contains("[SEC-001]"), run.out());
		assertEquals(ExitCode.BAD_INPUT, run.code());
	}

	@Test
	void aMissingConfigIsSaid() throws IOException {
		Run run = run("validate", file("a.btdeploy", CLEAN), "--config", folder.resolve("none"));
		assertEquals(List.of(folder.resolve("none") + ": error: There is no such file."), run.errors());
		assertEquals(ExitCode.BAD_INPUT, run.code());
	}

	@Test
	void picturesShowWhatTheSettingsLeave() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		Path before = folder.resolve("before.svg");
		Path after = folder.resolve("after.svg");
		run("export", file, "-o", before);
		Path settings = file(".btdeploy-rules", "SEC-001 off\n");
		assertEquals(ExitCode.FINE, run("export", file, "-o", after).code());
		assertTrue(Files.readString(before).contains("[SEC-001]"));
		assertFalse(Files.readString(after).contains("[SEC-001]"));
		file(".btdeploy-rules", "SEC-001\n");
		Run refused = run("export", file, "-o", folder.resolve("none.svg"));
		assertTrue(refused.errors().get(0).startsWith(settings + ":1:8: error: What is to hold for SEC-001?"), refused.err());
		assertEquals(ExitCode.BAD_INPUT, refused.code());
		assertFalse(Files.exists(folder.resolve("none.svg")));
	}
}
