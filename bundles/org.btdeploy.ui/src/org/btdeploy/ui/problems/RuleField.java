package org.btdeploy.ui.problems;

import org.btdeploy.ui.document.Markers;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Column of the Problems view with the public id of the rule or problem. */
public final class RuleField extends MarkerField {
	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(Markers.ID, "");
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return super.getDefaultColumnWidth(control) / 2;
	}
}
