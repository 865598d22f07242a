package org.btdeploy.cli;

import java.nio.file.Path;
import java.time.LocalDate;

import org.btdeploy.cli.report.Checked;
import org.btdeploy.cli.report.Failure;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleSet;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks files against the rules and settings of a command line; the options for that are part of it. */
final class Checker {
	@Option(names = "--config", paramLabel = "FILE")
	private Path config;

	@Mixin
	private OwnRulesOption ownRules;

	private Failures failures;
	private RuleSet rules;
	private SettingsSource settings;
	/** File that is being checked, null while none is. */
	private String current;

	/**
	 * Loads what files are checked against.
	 *
	 * @param console for failures
	 * @throws InputException if own rules cannot be loaded at all
	 */
	void open(Console console) throws InputException {
		failures = new Failures(console);
		rules = ownRules.rules(console, line -> failures.add(new Failure(current, 0, 0, line)));
		settings = new SettingsSource(config, rules, failures::add);
	}

	/** @return what was found in the file, null if it cannot be read or its settings are in error, which was said */
	Checked check(Path path) {
		DeploymentDocument document = Loaded.read(path, failures);
		RuleConfiguration configuration = document == null ? null : settings.of(path);
		if (configuration == null) {
			return null;
		}
		current = document.name();
		Checked checked = Checked.of(document, rules, configuration, LocalDate.now());
		current = null;
		return checked;
	}

	RuleSet rules() {
		return rules;
	}

	Failures failures() {
		return failures;
	}
}
