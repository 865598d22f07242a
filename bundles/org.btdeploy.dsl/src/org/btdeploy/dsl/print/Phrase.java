package org.btdeploy.dsl.print;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One phrase of the concrete syntax: an optional lead and the value or values of a feature.
 *
 * @param lead keywords before the value, empty if there are none
 * @param feature what the phrase writes
 * @param any the feature that stands for {@code any} in its place, null if there is none
 * @param form how a value is written
 * @param place where the phrase stands
 * @param list whether it takes several values, separated by commas
 * @param mandatory whether the element cannot be written without it
 * @param attached whether it stands directly behind the phrase before it in the table
 */
public record Phrase(String lead, EStructuralFeature feature, EAttribute any, Form form, Place place, boolean list, boolean mandatory, boolean attached) {
	static Phrase of(String lead, EStructuralFeature feature, Form form, Place place) {
		return new Phrase(lead, feature, null, form, place, feature.isMany() && form != Form.CHILDREN, false, false);
	}

	Phrase must() {
		return new Phrase(lead, feature, any, form, place, list, true, attached);
	}

	Phrase attachedToPrevious() {
		return new Phrase(lead, feature, any, form, place, list, mandatory, true);
	}

	Phrase orAny(EAttribute other) {
		return new Phrase(lead, feature, other, form, place, list, mandatory, attached);
	}

	/** @return whether it holds elements with a text of their own */
	public boolean isChildren() {
		return form == Form.CHILDREN;
	}

	/** @return whether its values are names of other elements */
	public boolean isReference() {
		return form == Form.REFERENCE || form == Form.REFERENCE_OR_ANY;
	}

	/** @return whether it is a mere keyword, possibly with one attached to it */
	public boolean isKeyword() {
		return form == Form.FLAG || form == Form.KEYWORD || attached;
	}

	/** @return the phrase with that text in the place of its values */
	public String write(String values) {
		return lead.isEmpty() || form == Form.FLAG ? values : lead + " " + values;
	}
}
