package org.btdeploy.rules;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.util.Severity;

/** Takes what rules find and decides how serious it is in this deployment. */
public final class Findings {
	private final List<Finding> findings = new ArrayList<>();
	private final SeverityPolicy policy;
	private Rule rule;

	Findings(SeverityPolicy policy) {
		this.policy = policy;
	}

	void begin(Rule next) {
		rule = next;
	}

	/**
	 * Reports with the usual severity of the rule.
	 *
	 * @param spot where
	 * @param meaning the part of the message key after the id of the rule
	 * @param arguments what to put in place of {0}, {1}, …; elements are called by their names
	 */
	public void report(Spot spot, String meaning, Object... arguments) {
		report(rule.severity(), spot, meaning, arguments);
	}

	/** Reports with a severity other than the usual one, because the case is milder or graver. */
	public void report(Severity emphasis, Spot spot, String meaning, Object... arguments) {
		String message = Messages.get(rule.id().concat("_").concat(meaning), arguments);
		findings.add(new Finding(rule, policy.of(rule, emphasis), message, spot.element(), spot.feature(), spot.index(), spot.involved(), null));
	}

	List<Finding> all() {
		return findings;
	}
}
