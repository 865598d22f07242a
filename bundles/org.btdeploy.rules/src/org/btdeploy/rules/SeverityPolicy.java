package org.btdeploy.rules;

import org.btdeploy.model.AvailabilityTarget;
import org.btdeploy.model.util.Severity;

/**
 * How serious a finding is: what the user configured for the rule, else what the rule says, one step lower for availability
 * in a deployment that does not claim to be highly available.
 */
final class SeverityPolicy {
	private final RuleConfiguration configuration;
	private final boolean lowersAvailability;

	SeverityPolicy(RuleConfiguration configuration, AvailabilityTarget target) {
		this.configuration = configuration;
		lowersAvailability = target != AvailabilityTarget.HIGHLY_AVAILABLE;
	}

	/** @param emphasis what the rule says; milder cases of a rule stay milder than its configured severity */
	Severity of(Rule rule, Severity emphasis) {
		Severity configured = configuration.severity(rule.id());
		if (configured != null) {
			boolean milder = emphasis.compareTo(rule.severity()) < 0 && emphasis.compareTo(configured) < 0;
			return milder ? emphasis : configured;
		}
		return lowersAvailability && rule.category() == Category.AVAILABILITY ? emphasis.lowered() : emphasis;
	}
}
