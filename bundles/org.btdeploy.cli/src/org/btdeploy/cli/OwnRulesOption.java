package org.btdeploy.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.btdeploy.rules.RuleSet;

import picocli.CommandLine.Option;

/** The option {@code --rules-path} of all commands that work with rules. The environment variable is added to it. */
final class OwnRulesOption {
	/** Environment variable with more jars and folders. */
	static final String VARIABLE = "BTDEPLOY_RULES_PATH";

	@Option(names = "--rules-path", paramLabel = "JAR")
	private List<String> paths = new ArrayList<>();

	/**
	 * @param problems takes a line for each rule that cannot be used
	 * @return the catalogue with the own rules that are asked for
	 * @throws InputException if a jar or folder cannot be read
	 */
	RuleSet rules(Console console, Consumer<String> problems) throws InputException {
		List<String> all = new ArrayList<>(paths);
		String variable = console.environment().getOrDefault(VARIABLE, "");
		if (!variable.isBlank()) {
			all.addAll(List.of(variable.split(File.pathSeparator)));
		}
		return all.isEmpty() ? RuleSet.builtIn() : RuleJars.load(all, problems);
	}
}
