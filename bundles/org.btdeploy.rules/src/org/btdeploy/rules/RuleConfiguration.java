package org.btdeploy.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.util.Severity;

/** What a user changes about the catalogue: rules switched off, other severities, other thresholds. Immutable. */
public final class RuleConfiguration {
	private static final RuleConfiguration DEFAULTS = new RuleConfiguration(Set.of(), Map.of(), Map.of());

	private final Set<String> off;
	private final Map<String, Severity> severities;
	private final Map<String, Integer> thresholds;

	private RuleConfiguration(Set<String> off, Map<String, Severity> severities, Map<String, Integer> thresholds) {
		this.off = off;
		this.severities = severities;
		this.thresholds = thresholds;
	}

	/** @return the catalogue as it is */
	public static RuleConfiguration defaults() {
		return DEFAULTS;
	}

	/** @return the same without the rule */
	public RuleConfiguration without(String rule) {
		Set<String> more = new HashSet<>(off);
		more.add(rule);
		return new RuleConfiguration(more, severities, thresholds);
	}

	/** @return the same with another severity for the rule, regardless of the availability the deployment aims at */
	public RuleConfiguration with(String rule, Severity severity) {
		Map<String, Severity> more = new HashMap<>(severities);
		more.put(rule, severity);
		return new RuleConfiguration(off, more, thresholds);
	}

	/**
	 * @param threshold name of a threshold, see {@link Threshold#name()}
	 * @return the same with another value for it
	 */
	public RuleConfiguration with(String threshold, int value) {
		Map<String, Integer> more = new HashMap<>(thresholds);
		more.put(threshold, value);
		return new RuleConfiguration(off, severities, more);
	}

	/** @return whether the rule is checked */
	public boolean isOn(String rule) {
		return !off.contains(rule);
	}

	/** @return the configured severity of the rule, null if it keeps its own */
	Severity severity(String rule) {
		return severities.get(rule);
	}

	/** @return the configured value, else the usual one */
	public int threshold(Threshold threshold) {
		return thresholds.getOrDefault(threshold.name(), threshold.usual());
	}
}
