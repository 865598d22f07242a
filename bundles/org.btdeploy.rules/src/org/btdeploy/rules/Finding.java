package org.btdeploy.rules;

import java.util.List;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.util.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something a rule found in a deployment.
 *
 * @param rule the rule
 * @param severity how serious it is here, everything considered
 * @param message what is so, and what to do; one or two sentences without line breaks
 * @param element the culprit; its name is the region of the text unless a feature is given
 * @param feature the part of the culprit's text that says it, null for the culprit as such
 * @param index which value of a list feature
 * @param involved further elements without which it would not be so
 * @param acceptance the statement that accepts it, with reason, owner and date; null if it is not accepted
 */
public record Finding(Rule rule, Severity severity, String message, EObject element, EStructuralFeature feature, int index,
		List<EObject> involved, Acceptance acceptance) {
	/** @return whether the deployment accepts it; it is shown then but does not count against the deployment */
	public boolean isAccepted() {
		return acceptance != null;
	}

	Finding acceptedBy(Acceptance by) {
		return new Finding(rule, severity, message, element, feature, index, involved, by);
	}
}
