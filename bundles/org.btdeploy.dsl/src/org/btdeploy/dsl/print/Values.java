package org.btdeploy.dsl.print;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.PortRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * What a phrase has to write for an element, in a form that can be kept and compared later: null for nothing, a list for
 * phrases with several values. References stay as they are; unresolved ones are not resolved.
 */
public final class Values {
	/** Stands for the keyword {@code any} in place of a reference. */
	public static final Object ANY = "any";

	private Values() {
	}

	/** @return the value; ports as their texts, elements themselves otherwise; null if there is nothing to write */
	public static Object of(EObject element, Phrase phrase) {
		return switch (phrase.form()) {
			case FLAG -> Boolean.TRUE.equals(get(element, phrase.feature())) ? Boolean.TRUE : null;
			case PORTS -> ports(element, phrase);
			case REFERENCE_OR_ANY -> referenceOrAny(element, phrase);
			default -> phrase.list() || phrase.isChildren() ? list(element, phrase.feature()) : single(element, phrase.feature());
		};
	}

	/** @return the value as a list: empty for null, of one for a single value */
	@SuppressWarnings("unchecked")
	public static List<Object> asList(Object value) {
		return value == null ? List.of() : value instanceof List<?> list ? (List<Object>) list : List.of(value);
	}

	private static Object single(EObject element, EStructuralFeature feature) {
		return feature.isUnsettable() && !element.eIsSet(feature) ? null : get(element, feature);
	}

	private static Object list(EObject element, EStructuralFeature feature) {
		List<?> values = basic(element, feature);
		return values.isEmpty() ? null : new ArrayList<>(values);
	}

	private static Object ports(EObject element, Phrase phrase) {
		List<Object> texts = new ArrayList<>();
		if (Boolean.TRUE.equals(get(element, phrase.any()))) {
			texts.add(ANY);
		}
		for (Object range : basic(element, phrase.feature())) {
			texts.add(text((PortRange) range));
		}
		return texts.isEmpty() ? null : texts;
	}

	/** Both at once cannot be written; told apart from either, so that it is noticed. */
	private static Object referenceOrAny(EObject element, Phrase phrase) {
		Object reference = get(element, phrase.feature());
		if (!Boolean.TRUE.equals(get(element, phrase.any()))) {
			return reference;
		}
		return reference == null ? ANY : new ArrayList<>(List.of(ANY, reference));
	}

	private static String text(PortRange range) {
		return range.isSetHigh() ? range.getLow() + "-" + range.getHigh() : Integer.toString(range.getLow());
	}

	private static List<?> basic(EObject element, EStructuralFeature feature) {
		return ((InternalEList<?>) get(element, feature)).basicList();
	}

	private static Object get(EObject element, EStructuralFeature feature) {
		return ((InternalEObject) element).eGet(feature, false);
	}
}
