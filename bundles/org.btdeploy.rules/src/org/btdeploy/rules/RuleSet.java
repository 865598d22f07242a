package org.btdeploy.rules;

import java.util.ArrayList;
import java.util.List;

/** The rules of one run: those of the catalogue, and perhaps own ones behind them. Ids are unique. Immutable. */
public final class RuleSet {
	private static final RuleSet BUILT_IN = new RuleSet(Rules.all());

	private final List<Rule> rules;

	private RuleSet(List<Rule> rules) {
		this.rules = rules;
	}

	/** @return the rules of the catalogue */
	public static RuleSet builtIn() {
		return BUILT_IN;
	}

	/**
	 * @param own rules to add
	 * @throws IllegalArgumentException if one has the id of another rule
	 */
	public RuleSet with(List<? extends Rule> own) {
		if (own.isEmpty()) {
			return this;
		}
		List<Rule> more = new ArrayList<>(rules);
		for (Rule rule : own) {
			if (find(rule.id(), more) != null) {
				throw new IllegalArgumentException(rule.id());
			}
			more.add(rule);
		}
		return new RuleSet(List.copyOf(more));
	}

	/** @return all rules, not modifiable */
	public List<Rule> all() {
		return rules;
	}

	/** @return the rule with that id, null if there is none */
	public Rule find(String id) {
		return find(id, rules);
	}

	/** @return what can be set to another number, in the order of the rules */
	public List<Threshold> thresholds() {
		List<Threshold> all = new ArrayList<>();
		for (Rule rule : rules) {
			all.addAll(rule.thresholds());
		}
		return all;
	}

	private static Rule find(String id, List<Rule> rules) {
		for (Rule rule : rules) {
			if (rule.id().equals(id)) {
				return rule;
			}
		}
		return null;
	}
}
