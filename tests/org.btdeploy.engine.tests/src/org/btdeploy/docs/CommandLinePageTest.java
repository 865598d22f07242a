package org.btdeploy.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.btdeploy.build.Project;
import org.btdeploy.cli.CommandLineRunner;
import org.btdeploy.cli.Console;
import org.btdeploy.docs.Page.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says about the command line is what its help says, and what it shows is what commands print. */
class CommandLinePageTest {
	private static final Page PAGE = Page.of("docs/command-line.md");
	private static final String LEFT_OUT = "…";
	private static final String PROMPT = "$ ./btdeploy ";

	@TempDir
	private Path folder;

	private static String run(String... arguments) {
		StringWriter out = new StringWriter();
		CommandLineRunner.run(new Console(new PrintWriter(out), new PrintWriter(out), false), arguments);
		return out.toString();
	}

	private static Set<String> commands() {
		String help = run("--help");
		Set<String> commands = new TreeSet<>(Set.of("generate-completion"));
		for (Matcher matcher = Pattern.compile("\n  ([a-z-]+)  +[A-Z]").matcher(help.substring(help.indexOf("Commands:"))); matcher.find();) {
			commands.add(matcher.group(1));
		}
		return commands;
	}

	private static Set<String> options(String text) {
		Set<String> options = new TreeSet<>();
		for (Matcher matcher = Pattern.compile("--[a-z][a-z-]*").matcher(text); matcher.find();) {
			options.add(matcher.group());
		}
		return options;
	}

	@Test
	void everyCommandAndOptionIsExplained() {
		List<String> missing = new ArrayList<>();
		Set<String> commands = commands();
		assertTrue(commands.containsAll(Set.of("validate", "export", "format", "new", "rules")), commands::toString);
		for (String command : commands) {
			String section = section(command);
			if (!PAGE.explains(command)) {
				missing.add(command);
			}
			for (String option : options(run(command, "--help"))) {
				boolean general = option.equals("--help") || option.equals("--version");
				if (!(general ? PAGE.text() : section).contains("`" + option)) {
					missing.add(command + " " + option);
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void noOptionIsExplainedThatDoesNotExist() {
		Set<String> known = new TreeSet<>();
		for (String command : commands()) {
			known.addAll(options(run(command, "--help")));
		}
		Set<String> explained = new TreeSet<>();
		for (Matcher matcher = Pattern.compile("`(--[a-z-]+)").matcher(PAGE.text()); matcher.find();) {
			explained.add(matcher.group(1));
		}
		explained.removeAll(known);
		assertEquals(Set.of(), explained);
	}

	/** @return what stands under the heading of the command, the whole page if it has none of its own */
	private static String section(String command) {
		int start = PAGE.text().indexOf("\n## " + command + "\n");
		if (start < 0) {
			return PAGE.text();
		}
		int end = PAGE.text().indexOf("\n## ", start + 1);
		return PAGE.text().substring(start, end);
	}

	@Test
	void commandsPrintWhatIsShown() throws IOException {
		List<String> wrong = new ArrayList<>();
		int count = 0;
		for (Page page : Page.all()) {
			saveExamples(page);
			for (Block block : page.blocks("console")) {
				count++;
				List<String> shown = block.code().lines().toList();
				List<String> printed = printed(shown.get(0)).lines().toList();
				for (String line : shown.subList(1, shown.size())) {
					if (!line.equals(LEFT_OUT) && !printed.contains(line)) {
						wrong.add(page.name() + ":" + block.line() + ": " + line);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
		assertTrue(count >= 3, "only " + count + " commands were found");
	}

	private void saveExamples(Page page) throws IOException {
		for (Block block : page.blocks("btdeploy")) {
			if (block.file() != null) {
				Files.writeString(folder.resolve(block.file()), block.code());
			}
		}
	}

	/** Runs a command as it is shown, in a folder with the examples, and makes its paths relative to that folder again. */
	private String printed(String command) {
		assertTrue(command.startsWith(PROMPT), command);
		String[] words = command.substring(PROMPT.length()).split(" ");
		for (int i = 1; i < words.length; i++) {
			boolean isName = words[0].equals("new") && i == 1;
			if (isName || words[i].endsWith(".btdeploy")) {
				words[i] = (words[i].startsWith("samples/") ? Project.ROOT : folder).resolve(words[i]).toString();
			}
		}
		return run(words).replace(folder + "/", "").replace(Project.ROOT + "/", "");
	}
}
