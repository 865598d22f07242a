package org.btdeploy.edit.structure;

import java.util.List;
import java.util.Set;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Note;
import org.btdeploy.model.Trust;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an element needs so that the language can write it (language.md, grammar). References with lower bound 1 are among it. */
public final class Mandatory {
	private static final Set<EStructuralFeature> ALWAYS = Set.of(Literals.DOMAIN__KIND_WORDS, Literals.ZONE__KIND_WORD, Literals.DATABASE__KIND_WORD,
		Literals.HOST__TYPE_WORD, Literals.RECEIVE_LOCATION__ADAPTER_WORD, Literals.SEND_PORT__ADAPTER_WORD, Literals.SQL_INSTANCE__KIND_WORD,
		Literals.FAILOVER_CLUSTER__MODE_WORD, Literals.AVAILABILITY_GROUP__COMMIT_MODE_WORD, Literals.INFRASTRUCTURE_CONNECTION__KIND_WORD,
		Literals.NOTE__TEXT, Literals.NOTE__SUBJECTS, Literals.ACCEPTANCE__RULE, Literals.ACCEPTANCE__REASON, Literals.FIREWALL_RULE__TRANSPORT_WORD,
		Literals.RESOURCE_DEPENDENCY__RESOURCE_WORD, Literals.RESOURCE_DEPENDENCY__DEPENDS_ON_WORD, Literals.LOG_SHIPPING__SOURCES);

	private Mandatory() {
	}

	/** @return whether the element cannot be written without a value there, as its other values stand */
	public static boolean isMandatory(EObject element, EStructuralFeature feature) {
		if (feature == Literals.NAMED_ELEMENT__NAME) {
			return !(element instanceof Trust || element instanceof Connection);
		}
		if (feature == Literals.CONNECTION__PROTOCOL_WORDS) {
			return element instanceof MessageFlow;
		}
		if (element instanceof FirewallRule rule) {
			return isMandatory(rule, feature);
		}
		return feature.getLowerBound() > 0 || ALWAYS.contains(feature);
	}

	/** A firewall rule names an end or says "any". */
	private static boolean isMandatory(FirewallRule rule, EStructuralFeature feature) {
		return feature == Literals.FIREWALL_RULE__TRANSPORT_WORD
			|| feature == Literals.FIREWALL_RULE__PORTS && !rule.isAnyPort()
			|| feature == Literals.FIREWALL_RULE__SOURCE && !rule.isAnySource()
			|| feature == Literals.FIREWALL_RULE__TARGET && !rule.isAnyTarget();
	}

	/**
	 * @return whether the element must go when this reference does. Besides what cannot be written, that is an acceptance: without
	 * its element it would suddenly hold for all.
	 */
	public static boolean diesWithout(EObject element, EReference reference) {
		return reference == Literals.ACCEPTANCE__SUBJECT || isMandatory(element, reference);
	}

	/** @return the first mandatory feature of the element that has no value, null if it is complete */
	public static EStructuralFeature missing(EObject element) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!feature.isDerived() && isMandatory(element, feature) && isAbsent(element.eGet(feature))) {
				return feature;
			}
		}
		return null;
	}

	/** @return whether it is no value: null, or an empty text or list */
	public static boolean isAbsent(Object value) {
		return value == null || value instanceof String text && text.isEmpty() || value instanceof List<?> list && list.isEmpty();
	}

	/** @return whether the language can write this feature of the element at all: some elements have no label */
	public static boolean isWritable(EObject element, EStructuralFeature feature) {
		boolean labelled = !(element instanceof Trust || element instanceof Connection || element instanceof Note);
		return element.eClass().getEAllStructuralFeatures().contains(feature) && feature.isChangeable() && !feature.isDerived()
			&& (feature != Literals.NAMED_ELEMENT__LABEL || labelled && element instanceof NamedElement);
	}
}
