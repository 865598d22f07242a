package org.btdeploy.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.btdeploy.rules.Category;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.Threshold;
import org.btdeploy.rules.fix.QuickFixes;

/** The catalogue as a handbook in Markdown: an introduction, then every rule, by category. docs/rules.md is made of it. */
public final class Handbook {
	private static final String SEPARATOR = " \u00b7 ";

	private Handbook() {
	}

	/** @return the whole handbook */
	public static String of(RuleSet rules) {
		StringBuilder text = new StringBuilder(introduction().replace("{thresholds}", thresholds(rules)));
		text.append('\n').append(Messages.get("Handbook_overview")).append("\n");
		for (Category category : Category.values()) {
			overview(category, rules.all(), text);
		}
		for (Category category : Category.values()) {
			chapter(category, rules.all(), text);
		}
		return text.toString();
	}

	/** @return the section of one rule, with its heading */
	public static String section(Rule rule) {
		StringBuilder text = new StringBuilder("### ").append(rule.id()).append(' ').append(Markdown.escape(rule.title())).append("\n\n");
		text.append(Messages.get("Handbook_" + rule.severity().word()));
		if (rule.category() == Category.AVAILABILITY && rule.severity() != rule.severity().lowered()) {
			text.append(SEPARATOR).append(Messages.get("Handbook_lowered", rule.severity().lowered().word()));
		}
		if (QuickFixes.areKnownFor(rule.id())) {
			text.append(SEPARATOR).append(Messages.get("Handbook_quickFix"));
		}
		return text.append("\n\n").append(RuleMarkdown.of(rule)).toString();
	}

	private static void overview(Category category, List<Rule> rules, StringBuilder text) {
		boolean first = true;
		for (Rule rule : rules) {
			if (rule.category() == category) {
				if (first) {
					text.append("\n**").append(Messages.get("Handbook_" + category.word())).append("**\n\n").append(Messages.get("Handbook_head")).append("\n|---|---|---|\n");
				}
				first = false;
				text.append("| [").append(rule.id()).append("](#").append(anchor(rule)).append(") | ").append(rule.severity().word()).append(" | ");
				text.append(Markdown.escape(rule.title())).append(" |\n");
			}
		}
	}

	private static void chapter(Category category, List<Rule> rules, StringBuilder text) {
		boolean first = true;
		for (Rule rule : rules) {
			if (rule.category() == category) {
				if (first) {
					text.append("\n## ").append(Messages.get("Handbook_" + category.word())).append("\n\n").append(Messages.get("Handbook_about-" + category.word())).append('\n');
				}
				first = false;
				text.append('\n').append(section(rule));
			}
		}
	}

	/** As code hosting makes it of a heading: lower case, hyphens for blanks, letters, digits and hyphens only. */
	private static String anchor(Rule rule) {
		StringBuilder anchor = new StringBuilder();
		String heading = (rule.id() + " " + rule.title()).toLowerCase(Locale.ROOT);
		for (int i = 0; i < heading.length(); i++) {
			char c = heading.charAt(i);
			if (c == ' ') {
				anchor.append('-');
			} else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
				anchor.append(c);
			}
		}
		return anchor.toString();
	}

	private static String thresholds(RuleSet rules) {
		StringBuilder table = new StringBuilder(Messages.get("Handbook_thresholdHead")).append("\n|---|---|---|---|");
		for (Rule rule : rules.all()) {
			for (Threshold threshold : rule.thresholds()) {
				table.append("\n| `").append(threshold.name()).append("` | ").append(threshold.usual()).append(" | ").append(threshold.least());
				table.append(" | ").append(Markdown.escape(rule.explain(threshold))).append(" |");
			}
		}
		return table.toString();
	}

	private static String introduction() {
		try (InputStream in = Handbook.class.getResourceAsStream("introduction.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
