package org.btdeploy.rules.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.util.Nearest;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.util.Texts;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.Threshold;

/**
 * Reads settings: one to a line, the id of a rule with {@code off}, {@code info}, {@code warning} or {@code error}, or the
 * name of a threshold with a number. From {@code #} to the end of a line is comment.
 */
public final class SettingsReader {
	private static final Texts TEXTS = Texts.of(SettingsReader.class);
	private static final String OFF = "off";
	private static final List<String> LEVELS = List.of(OFF, "info", "warning", "error");

	private final RuleSet rules;
	private final List<SettingProblem> problems = new ArrayList<>();
	private final Map<String, Integer> linesOfNames = new HashMap<>();
	private RuleConfiguration configuration = RuleConfiguration.defaults();
	private int line;

	private SettingsReader(RuleSet rules) {
		this.rules = rules;
	}

	/**
	 * @param text text of a settings file
	 * @param rules the rules that can be set
	 * @return all settings and all problems; never fails
	 */
	public static Settings read(String text, RuleSet rules) {
		SettingsReader reader = new SettingsReader(rules);
		for (String line : text.split("\r\n|\r|\n", -1)) {
			reader.line++;
			reader.read(Word.in(line));
		}
		return new Settings(reader.configuration, List.copyOf(reader.problems));
	}

	private void read(List<Word> words) {
		if (words.isEmpty()) {
			return;
		}
		Word name = words.get(0);
		if (words.size() == 1) {
			report(name.end(), "SettingsReader_noValue", name.text());
		} else if (words.size() > 2) {
			report(words.get(2).column(), "SettingsReader_surplus", words.get(2).text());
		} else if (isFirst(name)) {
			set(name, words.get(1));
		}
	}

	private boolean isFirst(Word name) {
		Integer before = linesOfNames.putIfAbsent(name.text(), line);
		if (before != null) {
			report(name.column(), "SettingsReader_twice", name.text(), before.toString());
		}
		return before == null;
	}

	private void set(Word name, Word value) {
		int dot = name.text().indexOf('.');
		Rule rule = rule(dot < 0 ? name.text() : name.text().substring(0, dot), name);
		if (rule == null) {
			return;
		}
		if (dot < 0) {
			setLevel(rule, value);
		} else {
			setThreshold(rule, name, value);
		}
	}

	private Rule rule(String id, Word name) {
		Rule rule = rules.find(id);
		if (rule == null) {
			List<String> ids = new ArrayList<>();
			for (Rule known : rules.all()) {
				ids.add(known.id());
			}
			reportUnknown(name.column(), "SettingsReader_unknownRule", id, Nearest.of(id, ids));
		}
		return rule;
	}

	private void setLevel(Rule rule, Word value) {
		if (value.text().equals(OFF)) {
			configuration = configuration.without(rule.id());
			return;
		}
		for (Severity severity : Severity.values()) {
			if (severity.word().equals(value.text())) {
				configuration = configuration.with(rule.id(), severity);
				return;
			}
		}
		reportUnknown(value.column(), "SettingsReader_unknownLevel", value.text(), Nearest.of(value.text(), LEVELS));
	}

	private void setThreshold(Rule rule, Word name, Word value) {
		List<String> names = new ArrayList<>();
		for (Threshold threshold : rule.thresholds()) {
			if (threshold.name().equals(name.text())) {
				setNumber(threshold, value);
				return;
			}
			names.add(threshold.name());
		}
		if (names.isEmpty()) {
			report(name.column(), "SettingsReader_noThresholds", rule.id());
		} else {
			report(name.column(), "SettingsReader_unknownThreshold", rule.id(), name.text(), String.join(", ", names));
		}
	}

	private void setNumber(Threshold threshold, Word value) {
		try {
			int number = Integer.parseInt(value.text());
			if (number >= threshold.least()) {
				configuration = configuration.with(threshold.name(), number);
				return;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		report(value.column(), "SettingsReader_noNumber", threshold.name(), Integer.toString(threshold.least()), value.text());
	}

	private void reportUnknown(int column, String key, String word, List<String> near) {
		if (near.isEmpty()) {
			report(column, key, word);
		} else {
			report(column, key.concat("Near"), word, String.join(", ", near));
		}
	}

	private void report(int column, String key, Object... arguments) {
		problems.add(new SettingProblem(line, column, TEXTS.get(key, arguments)));
	}
}
