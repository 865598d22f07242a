package org.btdeploy.rules.extension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Threshold;

/**
 * An own rule as btdeploy works with it: its texts are read once, and a failure while it checks is told to somebody instead
 * of ending the run. What it had reported before it failed stays.
 */
final class LoadedRule extends Rule {
	private final OwnRule rule;
	private final String title;
	private final String why;
	private final String fix;
	private final List<String> sources;
	private final Map<Threshold, String> thresholds = new HashMap<>();
	private final List<Threshold> order;
	private final BiConsumer<Rule, Throwable> onFailure;

	/** Reads all texts of the rule, which may fail in any way. */
	LoadedRule(OwnRule rule, BiConsumer<Rule, Throwable> onFailure) {
		super(rule.id(), rule.category(), rule.severity());
		this.rule = rule;
		this.onFailure = onFailure;
		title = oneLine(rule.title());
		why = oneLine(rule.why());
		fix = oneLine(rule.fix());
		List<String> lines = new ArrayList<>();
		for (String source : rule.sources()) {
			lines.add(oneLine(source));
		}
		sources = List.copyOf(lines);
		order = List.copyOf(rule.thresholds());
		for (Threshold threshold : order) {
			thresholds.put(threshold, oneLine(rule.explain(threshold)));
		}
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		try {
			rule.check(context, findings);
		} catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
			onFailure.accept(this, e);
		}
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public String why() {
		return why;
	}

	@Override
	public String fix() {
		return fix;
	}

	@Override
	public List<String> sources() {
		return sources;
	}

	@Override
	public List<Threshold> thresholds() {
		return order;
	}

	@Override
	public String explain(Threshold threshold) {
		return thresholds.get(threshold);
	}
}
