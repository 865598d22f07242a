package org.btdeploy.ui.properties;

import java.util.List;

import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyChoice;

/** What rows need of the page they are on. */
interface PropertyHost {
	/** @return why the value was not taken, in words; null if it was */
	String set(Property property, String text);

	/** @return what can be chosen for the elements shown */
	List<PropertyChoice> choices(Property property);

	/** A row has become higher or lower. */
	void resized();
}
