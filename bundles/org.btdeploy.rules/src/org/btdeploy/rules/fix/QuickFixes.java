package org.btdeploy.rules.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.Fixes;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.Rules;
import org.eclipse.emf.ecore.EObject;

/**
 * What can be done about a finding with one click. Every fix that is offered has been tried on a copy of the deployment: there
 * the finding was gone, the rule had less to find, and no rule found an error that was not there before. The operations belong
 * to the model of the index; once one of them was run, the model has changed, and fixes must be asked for anew. The same
 * deployment gives the same fixes in the same order, so that one can be found again in a model that was parsed anew.
 */
public final class QuickFixes {
	/** No more are offered for one finding. */
	public static final int MOST = 5;

	/** Trials cost as much as a check of the whole deployment each. */
	private static final int MOST_TRIALS = 12;

	private QuickFixes() {
	}

	/** As {@link #of(Finding, DeploymentIndex, RuleConfiguration, LocalDate)}, with the rules as they are and as of today. */
	public static List<Operation> of(Finding finding, DeploymentIndex deployment) {
		return of(finding, deployment, RuleConfiguration.defaults(), LocalDate.now());
	}

	/**
	 * @param finding one of the deployment as it is; accepted ones have fixes too
	 * @param deployment with which the finding was made, not changed since
	 * @param configuration with which it was made
	 * @param today the day by which it was made
	 * @return operations that can be run as they are, the best one first; empty if the tool knows none
	 */
	public static List<Operation> of(Finding finding, DeploymentIndex deployment, RuleConfiguration configuration, LocalDate today) {
		return of(finding, deployment, Rules.all(), configuration, today);
	}

	/**
	 * As {@link #of(Finding, DeploymentIndex, RuleConfiguration, LocalDate)}, for a choice of rules or with further ones.
	 *
	 * @param rules with which the finding was made; none of them finds a new error after a fix
	 */
	public static List<Operation> of(Finding finding, DeploymentIndex deployment, List<Rule> rules, RuleConfiguration configuration, LocalDate today) {
		List<Operation> possible = proposals(finding, deployment);
		if (possible.isEmpty()) {
			return List.of();
		}
		Trial trial = new Trial(finding, deployment.deployment(), rules, configuration, today);
		List<Operation> good = new ArrayList<>();
		List<Operation> withDrawback = new ArrayList<>();
		for (Operation operation : possible) {
			if (good.size() < MOST) {
				switch (trial.of(operation.label())) {
					case GOOD -> good.add(operation);
					case WITH_DRAWBACK -> withDrawback.add(operation);
					case USELESS -> {
						// not offered
					}
				}
			}
		}
		good.addAll(withDrawback);
		return List.copyOf(good.subList(0, Math.min(MOST, good.size())));
	}

	/** @return whether there are fixes for findings of the rule, though perhaps not for each of them */
	public static boolean areKnownFor(String rule) {
		return Catalogue.of(rule) != null;
	}

	/**
	 * Accepts the finding instead, with all findings of its rule about the same element; the deployment as a whole is not named.
	 *
	 * @param reason not empty
	 * @param owner who decided, null if not said
	 * @param until last day as year-month-day, null without limit
	 */
	public static Operation accept(Finding finding, DeploymentIndex deployment, String reason, String owner, String until) {
		EObject subject = finding.element();
		while (subject != null && !(subject instanceof NamedElement named && named.getName() != null)) {
			subject = subject.eContainer();
		}
		NamedElement named = subject == deployment.deployment() ? null : (NamedElement) subject;
		return Fixes.accept(deployment.deployment(), finding.rule().id(), named, reason, owner, until);
	}

	/**
	 * Finds a fix again, in the same deployment parsed anew; it was tried before and is not tried once more.
	 *
	 * @param label label of an operation that {@link #of(Finding, DeploymentIndex)} offered for the same finding
	 * @return the operation on the model of the index, null if there is none
	 */
	public static Operation find(String label, Finding finding, DeploymentIndex deployment) {
		for (Operation operation : proposals(finding, deployment)) {
			if (operation.label().equals(label)) {
				return operation;
			}
		}
		return null;
	}

	/** What might help and can be done, untried; no label twice, since a user could not tell them apart. */
	static List<Operation> proposals(Finding finding, DeploymentIndex deployment) {
		FixFamily family = Catalogue.of(finding.rule().id());
		if (family == null) {
			return List.of();
		}
		Proposals proposals = new Proposals();
		family.propose(finding, deployment, proposals);
		Map<String, Operation> byLabel = new LinkedHashMap<>();
		for (Operation operation : proposals.all()) {
			if (byLabel.size() < MOST_TRIALS && !byLabel.containsKey(operation.label()) && operation.refusal() == null) {
				byLabel.put(operation.label(), operation);
			}
		}
		return List.copyOf(byLabel.values());
	}
}
