package org.btdeploy.edit.property;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.edit.value.WordRules;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something users can see and set of an element. Its value is a text, in the words of the language: see {@link PropertyText}
 * and {@link PropertyEdit}.
 *
 * @param feature the feature of the model
 * @param kind what its values are like
 * @param group where it is shown
 * @param any the flag that stands for every value ("any port"), null if there is none
 * @param words the words it can hold, null if it holds no words
 */
public record Property(EStructuralFeature feature, PropertyKind kind, PropertyGroup group, EStructuralFeature any, WordFeature words) {
	/** What stands for every value, where the language has that. */
	public static final String ANY = "any";

	static Property of(EClass type, EStructuralFeature feature) {
		return new Property(feature, PropertyKind.of(type, feature), PropertyGroup.of(feature), any(type, feature), WordRules.feature(type, feature));
	}

	private static EStructuralFeature any(EClass type, EStructuralFeature feature) {
		return switch (feature.getName()) {
			case "ports" -> type.getEStructuralFeature("anyPort");
			case "source" -> type.getEStructuralFeature("anySource");
			case "target" -> type.getEStructuralFeature("anyTarget");
			default -> null;
		};
	}

	/** @return key of the property, the same for all elements that have it */
	public String key() {
		return feature.getName();
	}

	/** @return what it is called, starting with a capital letter */
	public String label() {
		String plain = Describe.feature(feature);
		return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
	}

	/** @return whether the element cannot be without a value */
	public boolean isMandatory(EObject element) {
		return Mandatory.isMandatory(element, feature) || any != null && Mandatory.isMandatory(element, any);
	}

	/** @return whether words can be written that are not known, in quotes */
	public boolean isOpen() {
		return words != null && words.quotable();
	}
}
