package org.btdeploy.ui.properties;

import java.util.List;

import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyText;
import org.eclipse.emf.ecore.EObject;

/**
 * The value of a property as it is shown.
 *
 * @param text the value, empty if none is given or if the elements differ
 * @param mixed whether the elements differ
 * @param otherwise what holds where none is given, empty if nothing does
 * @param mandatory whether there must be one
 */
record PropertyValue(String text, boolean mixed, String otherwise, boolean mandatory) {
	static PropertyValue of(Property property, List<EObject> elements) {
		String text = null;
		String otherwise = null;
		boolean mixed = false;
		boolean mandatory = false;
		for (EObject element : elements) {
			String own = PropertyText.of(property, element);
			mixed |= text != null && !text.equals(own);
			mandatory |= property.isMandatory(element);
			text = text == null ? own : text;
			String absent = PropertyText.otherwise(property, element);
			otherwise = otherwise == null || otherwise.equals(absent) ? absent : "";
		}
		return new PropertyValue(mixed ? "" : text, mixed, otherwise, mandatory);
	}

	/** @return whether there is something to take away */
	boolean canReset() {
		return !mandatory && (mixed || !text.isEmpty());
	}
}
