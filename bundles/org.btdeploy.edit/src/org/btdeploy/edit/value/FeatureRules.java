package org.btdeploy.edit.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.naming.NameRules;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.naming.Kinds;
import org.btdeploy.model.naming.Names;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the values of an element must be so that the language can write them and they make sense. */
public final class FeatureRules {
	private FeatureRules() {
	}

	/** @return why the draft cannot be as it is, null if it can; all its features are looked at */
	public static Refusal checkAll(Draft draft) {
		EStructuralFeature missing = Mandatory.missing(draft.element());
		if (missing != null && missing != Literals.NAMED_ELEMENT__NAME) {
			return missing(draft.element(), missing);
		}
		for (EStructuralFeature feature : draft.element().eClass().getEAllStructuralFeatures()) {
			boolean looked = !feature.isDerived() && (draft.element().eIsSet(feature) || feature == Literals.NAMED_ELEMENT__NAME);
			Refusal refusal = looked ? check(draft, feature) : null;
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	/** @return why the draft cannot have its value of this feature, null if it can; other features are not looked at */
	public static Refusal check(Draft draft, EStructuralFeature feature) {
		EObject element = draft.element();
		Object value = element.eGet(feature, false);
		if (feature == Literals.NAMED_ELEMENT__NAME) {
			return NameRules.check(draft);
		}
		if (Mandatory.isMandatory(element, feature) && Mandatory.isAbsent(value)) {
			return missing(element, feature);
		}
		EStructuralFeature other = Couplings.counterpart(element, feature);
		if (other != null && Mandatory.isMandatory(element, other) && !element.eIsSet(other) && !element.eIsSet(feature)) {
			return missing(element, feature.getName().startsWith("any") ? other : feature);
		}
		return feature instanceof EReference reference ? checkReference(draft, reference, value) : checkAttribute(element, feature, value);
	}

	private static Refusal checkReference(Draft draft, EReference reference, Object value) {
		return Draft.isPorts(reference) ? PortLists.check(ports(draft.element())) : reference.isContainment() || value == null ? null : ReferenceRules.check(draft, reference);
	}

	private static Refusal checkAttribute(EObject element, EStructuralFeature feature, Object value) {
		WordFeature words = WordRules.feature(element.eClass(), feature);
		if (words != null) {
			return checkWords(words, value);
		}
		if (feature == Literals.ACCEPTANCE__RULE && !Names.isValid((String) value)) {
			return Refusal.of("FeatureRules_rule", String.valueOf(value));
		}
		if (feature == Literals.ACCEPTANCE__UNTIL && value != null && !isDate((String) value)) {
			return Refusal.of("FeatureRules_date", String.valueOf(value));
		}
		if (feature == Literals.DEPLOYMENT__PARTNERS && (Integer) value < 0) {
			return Refusal.of("FeatureRules_partners");
		}
		return value instanceof String text && !NameRules.isSavable(text) ? Refusal.of("FeatureRules_unsavable") : null;
	}

	private static Refusal checkWords(WordFeature words, Object value) {
		if (value == null) {
			return null;
		}
		HashSet<String> seen = new HashSet<>();
		for (Object word : value instanceof List<?> list ? list : List.of(value)) {
			Refusal refusal = seen.add((String) word) ? WordRules.check(words, (String) word) : Refusal.of("FeatureRules_twice", word);
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	/** @return the refusal of an element that lacks this */
	public static Refusal missing(EObject element, EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment()
			? Refusal.of("FeatureRules_missingReference", Kinds.indefinite(element.eClass()), Describe.feature(feature), Kinds.indefinite(reference.getEReferenceType()))
			: Refusal.of("FeatureRules_missing", Kinds.indefinite(element.eClass()), Describe.feature(feature));
	}

	/** Four-digit years only: that is what the language writes. */
	private static boolean isDate(String text) {
		try {
			return text.length() == 10 && LocalDate.parse(text) != null;
		} catch (DateTimeException e) {
			return false;
		}
	}

	private static List<PortRange> ports(EObject element) {
		return element instanceof FirewallRule rule ? rule.getPorts() : ((Connection) element).getPorts();
	}
}
