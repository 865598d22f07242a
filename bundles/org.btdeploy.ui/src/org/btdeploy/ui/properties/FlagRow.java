package org.btdeploy.ui.properties;

import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A property that is on or off; grey where the elements differ. */
final class FlagRow extends PropertyRow {
	/** The style sheet gives check boxes the ground of the view, on which GTK's white tick cannot be seen. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private Button box;

	FlagRow(Property property, PropertyHost host) {
		super(property, host);
	}

	@Override
	boolean isLabelled() {
		return false;
	}

	@Override
	Control createEditor(Composite parent) {
		box = new Button(parent, SWT.CHECK);
		box.setData(UNSTYLED, Boolean.TRUE);
		box.setText(property.label());
		box.addListener(SWT.Selection, event -> commit(box.getSelection() ? PropertyText.ON : ""));
		return box;
	}

	@Override
	Control focusControl() {
		return box;
	}

	@Override
	void display(PropertyValue value) {
		box.setGrayed(value.mixed());
		box.setSelection(value.mixed() || value.text().equals(PropertyText.ON));
	}

	@Override
	void setEnabled(boolean enabled) {
		box.setEnabled(enabled);
	}
}
