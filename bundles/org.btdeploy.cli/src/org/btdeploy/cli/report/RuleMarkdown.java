package org.btdeploy.cli.report;

import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Threshold;

/** What a rule is about, in Markdown and as plain text: for the handbook and for viewers of results. */
public final class RuleMarkdown {
	private RuleMarkdown() {
	}

	/** @return paragraphs: why it matters, how to fix it, what can be set, where it comes from; no heading */
	public static String of(Rule rule) {
		StringBuilder text = new StringBuilder();
		text.append(Messages.get("RuleMarkdown_why", Markdown.escape(rule.why()))).append("\n\n");
		text.append(Messages.get("RuleMarkdown_fix", Markdown.escape(rule.fix()))).append("\n\n");
		for (Threshold threshold : rule.thresholds()) {
			text.append(Messages.get("RuleMarkdown_threshold", threshold.name(), Integer.toString(threshold.usual()), Markdown.escape(rule.explain(threshold)))).append("\n\n");
		}
		if (!rule.sources().isEmpty()) {
			text.append(Messages.get("RuleMarkdown_sources", Markdown.escape(String.join("; ", rule.sources())))).append("\n\n");
		}
		return text.toString().stripTrailing() + "\n";
	}

	/** @return the same without marks */
	static String plain(Rule rule) {
		StringBuilder text = new StringBuilder(rule.why()).append("\n\n").append(rule.fix());
		if (!rule.sources().isEmpty()) {
			text.append("\n\n").append(Messages.get("RuleMarkdown_plainSources", String.join("; ", rule.sources())));
		}
		return text.toString();
	}
}
