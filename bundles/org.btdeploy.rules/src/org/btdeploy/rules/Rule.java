package org.btdeploy.rules;

import java.util.List;

import org.btdeploy.model.util.Severity;

/**
 * One rule of the catalogue: who it is, what it asks, and where that comes from. Rules are stateless and shared. Facts that
 * the deployment does not state are unknown; a rule reports only what is certainly so, unless its text says otherwise.
 */
public abstract class Rule {
	private final String id;
	private final Category category;
	private final Severity severity;

	/**
	 * @param id public and never changed, such as SEC-001: settings, waivers and users refer to it
	 * @param severity how serious its findings usually are
	 */
	protected Rule(String id, Category category, Severity severity) {
		this.id = id;
		this.category = category;
		this.severity = severity;
	}

	public final String id() {
		return id;
	}

	public final Category category() {
		return category;
	}

	/** @return the usual severity; what a finding ends up with also depends on the deployment and the configuration */
	public final Severity severity() {
		return severity;
	}

	/**
	 * Looks at the whole deployment, in time linear in its elements, and reports what it finds in the order of the text.
	 * Never fails, whatever is missing or unresolved in the deployment.
	 */
	public abstract void check(RuleContext context, Findings findings);

	/** @return what is wrong where the rule finds something, in a few words */
	public String title() {
		return Catalogue.text(id, "title");
	}

	/** @return why it matters */
	public String why() {
		return Catalogue.text(id, "why");
	}

	/** @return what to do about it */
	public String fix() {
		return Catalogue.text(id, "fix");
	}

	/** @return the pages of the documentation the rule is drawn from, with the heading in brackets */
	public List<String> sources() {
		return List.of(Catalogue.text(id, "sources").split(" \\| "));
	}

	/** @return the numbers this rule goes by that users may change; none unless a rule says otherwise */
	public List<Threshold> thresholds() {
		return List.of();
	}

	/** @return what one of its thresholds limits, in a sentence */
	public String explain(Threshold threshold) {
		return Catalogue.text(threshold);
	}
}
