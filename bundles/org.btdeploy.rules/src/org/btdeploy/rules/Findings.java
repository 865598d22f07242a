package org.btdeploy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

	/**
	 * Reports with a text of the rule's own, for rules that are not in this bundle.
	 *
	 * @param text what is so and what to do, one or two sentences with places {0}, {1}, …
	 * @param arguments what to put there; elements are called by their names
	 */
	public void say(Severity emphasis, Spot spot, String text, Object... arguments) {
		String message = Template.fill(text, arguments).strip().replaceAll("\\s+", " ");
		Severity severity = policy.of(rule, Objects.requireNonNull(emphasis, "severity"));
		findings.add(new Finding(rule, severity, message, Objects.requireNonNull(spot.element(), "element"), spot.feature(), spot.index(), spot.involved(), null));
	}

	/** As {@link #say(Severity, Spot, String, Object...)}, with the usual severity of the rule. */
	public void say(Spot spot, String text, Object... arguments) {
		say(rule.severity(), spot, text, arguments);
	}

	List<Finding> all() {
		return findings;
	}
}
