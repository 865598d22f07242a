package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.btdeploy.build.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own rules in jars: the example module of the documentation, and modules with something wrong. */
class OwnRulesTest extends CommandLineFixture {
	private static final Path EXAMPLE = Project.ROOT.resolve("docs/example-rules/src");
	private static final String LONG_NAME = "deployment D {\n  server A-Server-With-A-Long-Name : iis\n}\n";

	@TempDir
	static Path jars;

	private static Path example;

	@BeforeAll
	static void compile() throws IOException {
		example = RuleJarMaker.make(EXAMPLE, jars.resolve("example.jar"));
	}

	private static Path module(String name, Map<String, String> sources, String provider) throws IOException {
		return RuleJarMaker.make(sources, provider, jars.resolve(name + ".jar"));
	}

	/** A rule with this id that does this when it checks. */
	private static String rule(String className, String id, String check) {
		return """
			package own;
			import org.btdeploy.rules.*;
			import org.btdeploy.rules.extension.*;
			import org.btdeploy.model.util.Severity;
			public class %s extends OwnRule {
				public %s() { super("%s", Category.SECURITY, Severity.ERROR); }
				@Override public void check(RuleContext context, Findings findings) { %s }
				@Override public String title() { return "Own"; }
				@Override public String why() { return "Why."; }
				@Override public String fix() { return "Fix."; }
			}
			""".formatted(className, className, id, check);
	}

	private static String provider(String className, String rules) {
		return """
			package own;
			import java.util.List;
			import org.btdeploy.rules.extension.*;
			public class %s implements RuleProvider {
				@Override public List<OwnRule> rules() { return List.of(%s); }
			}
			""".formatted(className, rules);
	}

	@Test
	void theExampleFindsWhatItSays() throws IOException {
		Path file = file("a.btdeploy", LONG_NAME);
		assertFalse(run("validate", file).out().contains("EX-001"));
		Run run = run("validate", file, "--rules-path", example);
		assertTrue(run.out().contains(file + ":2:10: warning: The name of server A-Server-With-A-Long-Name has 25 characters, but no more than 15 are allowed. Choose a shorter name. [EX-001]"), run.out());
		assertEquals("", run.err());
		assertEquals(ExitCode.FINDINGS, run("validate", file, "--rules-path", example, "--fail-on", "warning").code());
	}

	@Test
	void theExampleIsSetAcceptedAndExplained() throws IOException {
		Path file = file("a.btdeploy", LONG_NAME);
		file(".btdeploy-rules", "EX-001.length 30\n");
		assertFalse(run("validate", file, "--rules-path", example).out().contains("EX-001"));
		assertTrue(run("validate", file).err().contains("There is no rule 'EX-001'"));
		Path accepting = file("b.btdeploy", LONG_NAME.replace("iis\n", "iis\n  accept EX-001 because \"old\"\n"));
		file(".btdeploy-rules", "EX-001 error\n");
		Run accepted = run("validate", accepting, "--rules-path", example);
		assertTrue(accepted.out().contains("[EX-001] (accepted: old)") && !accepted.out().contains("ACC-002"), accepted.out());
		Run explained = run("rules", "ex-001", "--rules-path", example);
		assertTrue(explained.out().startsWith("EX-001 Server name is too long (warning, consistency)") && explained.out().contains("EX-001.length (usually 15)"), explained.out());
		assertTrue(run("rules", "--rules-path", example).out().contains("EX-002"));
		assertTrue(run("rules", "--rules-path", example, "--format", "markdown").out().contains("### EX-002 Host without a Windows group"));
	}

	@Test
	void ownFindingsAreValidSarif() throws IOException {
		Run run = run("validate", file("a.btdeploy", LONG_NAME), "--rules-path", example, "--format", "sarif");
		new SarifSchema().assertValid(run.out());
		assertTrue(run.out().contains("\"ruleId\": \"EX-001\""));
	}

	@Test
	void exportKnowsOwnRules() throws IOException {
		Path picture = folder.resolve("a.svg");
		assertEquals(ExitCode.FINE, run("export", file("a.btdeploy", LONG_NAME), "-o", picture, "--rules-path", example).code());
		assertTrue(Files.readString(picture).contains("[EX-001]"));
	}

	@Test
	void foldersAndTheEnvironmentBringJars() throws IOException {
		Path plugins = Files.createDirectory(folder.resolve("plugins"));
		Files.copy(example, plugins.resolve("example.jar"));
		Path file = file("a.btdeploy", LONG_NAME);
		assertTrue(run("validate", file, "--rules-path", plugins).out().contains("EX-001"));
		StringWriter out = new StringWriter();
		Map<String, String> environment = Map.of("BTDEPLOY_RULES_PATH", plugins + File.pathSeparator + plugins.resolve("example.jar"));
		CommandLineRunner.run(new Console(new PrintWriter(out), new PrintWriter(out), false, false, environment), "validate", file.toString());
		assertTrue(out.toString().contains("EX-001"), out.toString());
	}

	@Test
	void pathsThatHoldNoRulesAreRefused() throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		Path text = file("text.jar", "no jar");
		Path empty = RuleJarMaker.make(Map.of(), null, folder.resolve("empty.jar"));
		Path none = Files.createDirectory(folder.resolve("none"));
		for (Path path : List.of(folder.resolve("missing.jar"), text, empty, none)) {
			Run run = run("validate", file, "--rules-path", path);
			assertEquals(1, run.errors().size(), run.err());
			assertTrue(run.err().startsWith("btdeploy: ") && run.err().contains(path.toString()), run.err());
			assertEquals(ExitCode.BAD_INPUT, run.code());
		}
	}

	@Test
	void clashesAndFailuresAreOneLineEachAndStopNothing() throws IOException {
		Path jar = module("faulty", Map.of(
			"own/Taken", rule("Taken", "SEC-001", ""),
			"own/Twice", rule("Twice", "EX-001", ""),
			"own/Failing", rule("Failing", "OWN-1", "throw new IllegalStateException(\"out of\\nluck\");"),
			"own/Good", rule("Good", "OWN-2", "findings.say(Spot.at(context.deployment().deployment()), \"It is so. Change it.\");"),
			"own/Faulty", provider("Faulty", "new Taken(), new Twice(), new Failing(), new Good()")), "own.Faulty");
		Path file = file("a.btdeploy", LONG_NAME);
		Run run = run("validate", file, "--rules-path", example, "--rules-path", jar);
		assertEquals(3, run.errors().size(), run.err());
		assertTrue(run.errors().get(0).startsWith("btdeploy: error: Own rule SEC-001 of own.Taken is left out: "), run.err());
		assertTrue(run.errors().get(1).startsWith("btdeploy: error: Own rule EX-001 of own.Twice is left out: "), run.err());
		assertTrue(run.errors().get(2).startsWith(file + ": error: Own rule OWN-1 failed, so its findings are incomplete: IllegalStateException: out of luck (Failing.java:"), run.err());
		assertTrue(run.out().contains("It is so. Change it. [OWN-2]") && run.out().contains("[EX-001]"), run.out());
		assertEquals(ExitCode.BAD_INPUT, run.code());
	}

	@Test
	void providersThatCannotBeMadeAreOneLine() throws IOException {
		Path broken = module("broken", Map.of("own/Broken", provider("Broken", "").replace("@Override", "public Broken() { throw new IllegalStateException(\"no\"); } @Override")), "own.Broken\nown.Missing");
		Run run = run("validate", file("a.btdeploy", LONG_NAME), "--rules-path", broken, "--rules-path", example);
		assertEquals(2, run.errors().size(), run.err());
		run.errors().forEach(line -> assertTrue(line.startsWith("btdeploy: error: Own rules cannot be loaded: "), line));
		assertTrue(run.out().contains("[EX-001]"), run.out());
		assertEquals(ExitCode.BAD_INPUT, run.code());
	}
}
