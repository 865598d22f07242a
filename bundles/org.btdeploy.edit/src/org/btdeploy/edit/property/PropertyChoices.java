package org.btdeploy.edit.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.edit.set.Choices;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What can be chosen for a property: known words, or the elements that fit, with those that are chosen already. */
public final class PropertyChoices {
	private PropertyChoices() {
	}

	/** @return the choices in the order of the language or the text; for several elements what fits all of them */
	public static List<PropertyChoice> of(Property property, List<? extends EObject> elements) {
		if (!property.kind().isChosen()) {
			return List.of();
		}
		Map<String, PropertyChoice> common = null;
		for (EObject element : elements) {
			Map<String, PropertyChoice> own = of(property, element);
			if (common == null) {
				common = own;
			} else {
				common.keySet().retainAll(own.keySet());
			}
		}
		return common == null ? List.of() : new ArrayList<>(common.values());
	}

	private static Map<String, PropertyChoice> of(Property property, EObject element) {
		Map<String, PropertyChoice> choices = new LinkedHashMap<>();
		EStructuralFeature feature = PropertyText.feature(property, element);
		WordFeature words = property.words();
		if (words != null) {
			words.words().forEach(word -> put(choices, new PropertyChoice(word, null, PropertyHelp.ofWord(feature, word))));
		} else {
			for (Object value : Choices.of(element, feature)) {
				put(choices, value instanceof EObject target ? choice(element, target) : choice(feature, value));
			}
		}
		if (property.any() != null) {
			put(choices, new PropertyChoice(Property.ANY, null, PropertyHelp.of(property.any())));
		}
		addChosen(element, feature, choices);
		return choices;
	}

	/** What is chosen is not offered by the operations, since choosing it again would change nothing. */
	private static void addChosen(EObject element, EStructuralFeature feature, Map<String, PropertyChoice> choices) {
		Object value = element.eIsSet(feature) ? element.eGet(feature, false) : null;
		for (Object chosen : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
			put(choices, chosen instanceof EObject target ? choice(element, target) : choice(feature, chosen));
		}
	}

	private static void put(Map<String, PropertyChoice> choices, PropertyChoice choice) {
		choices.putIfAbsent(choice.text(), choice);
	}

	private static PropertyChoice choice(EObject element, EObject target) {
		return new PropertyChoice(PropertyText.name(element, target), target, null);
	}

	private static PropertyChoice choice(EStructuralFeature feature, Object value) {
		String word = value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
		return new PropertyChoice(word, null, PropertyHelp.ofWord(feature, word));
	}
}
