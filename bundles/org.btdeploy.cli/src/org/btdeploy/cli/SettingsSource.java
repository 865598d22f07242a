package org.btdeploy.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.btdeploy.cli.report.Failure;
import org.btdeploy.dsl.read.TextFile;
import org.btdeploy.dsl.read.UnreadableFileException;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.config.SettingProblem;
import org.btdeploy.rules.config.Settings;
import org.btdeploy.rules.config.SettingsFile;
import org.btdeploy.rules.config.SettingsReader;

/** The settings that hold for a file: those of {@code --config}, else those of the nearest settings file. Each is read once. */
final class SettingsSource {
	private final Path given;
	private final RuleSet rules;
	private final Consumer<Failure> failures;
	/** By file; null for settings that are in error. */
	private final Map<Path, RuleConfiguration> read = new HashMap<>();

	/** @param given the file of {@code --config}, null without */
	SettingsSource(Path given, RuleSet rules, Consumer<Failure> failures) {
		this.given = given;
		this.rules = rules;
		this.failures = failures;
	}

	/** @return the settings for the deployment, null if they are in error, which is reported once */
	RuleConfiguration of(Path deployment) {
		Path file = given != null ? given : SettingsFile.nearest(deployment.toAbsolutePath().getParent());
		if (file == null) {
			return RuleConfiguration.defaults();
		}
		if (!read.containsKey(file)) {
			read.put(file, read(file));
		}
		return read.get(file);
	}

	private RuleConfiguration read(Path file) {
		try {
			Settings settings = SettingsReader.read(TextFile.read(file), rules);
			for (SettingProblem problem : settings.problems()) {
				failures.accept(new Failure(shown(file), problem.line(), problem.column(), problem.message()));
			}
			return settings.problems().isEmpty() ? settings.configuration() : null;
		} catch (UnreadableFileException e) {
			failures.accept(new Failure(shown(file), e.line(), e.column(), e.getMessage()));
			return null;
		}
	}

	/** Files that were looked for are named as a user would, from the working folder. */
	private String shown(Path file) {
		Path here = Path.of("").toAbsolutePath();
		return file != given && file.startsWith(here) ? here.relativize(file).toString() : file.toString();
	}
}
