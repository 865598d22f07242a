package org.btdeploy.rules.extension;

import java.util.List;

import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Threshold;

/**
 * A rule that does not come with btdeploy. It brings its own texts, and reports with
 * {@link org.btdeploy.rules.Findings#say(org.btdeploy.rules.Spot, String, Object...) findings.say}. Like every rule it has no
 * state, and reports only what is certainly so.
 */
public abstract class OwnRule extends Rule {
	/**
	 * @param id capital letters and digits, a hyphen, and a number, such as ACME-001; never changed, since settings and waivers
	 *            refer to it; the prefixes of btdeploy's own rules are taken
	 * @param category any but {@link Category#ACCEPTANCE}
	 * @param severity how serious its findings usually are
	 */
	protected OwnRule(String id, Category category, Severity severity) {
		super(id, category, severity);
	}

	@Override
	public abstract String title();

	@Override
	public abstract String why();

	@Override
	public abstract String fix();

	/** @return where the rule comes from, such as a page of a handbook; may be empty */
	@Override
	public List<String> sources() {
		return List.of();
	}

	/** Must be overridden by a rule that has thresholds. */
	@Override
	public String explain(Threshold threshold) {
		return "";
	}
}
