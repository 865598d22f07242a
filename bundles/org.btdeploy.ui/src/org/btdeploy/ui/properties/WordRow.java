package org.btdeploy.ui.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyChoice;
import org.btdeploy.edit.property.PropertyHelp;
import org.btdeploy.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** A property that is one of a few words. */
final class WordRow extends PropertyRow {
	private final List<String> values = new ArrayList<>();
	private Combo combo;

	WordRow(Property property, PropertyHost host) {
		super(property, host);
	}

	@Override
	Control createEditor(Composite parent) {
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> {
			if (combo.getSelectionIndex() >= 0 && !values.get(combo.getSelectionIndex()).equals(shown().mixed() ? null : shown().text())) {
				commit(values.get(combo.getSelectionIndex()));
			}
		});
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // scrolling past it must not change it
		return combo;
	}

	@Override
	Control focusControl() {
		return combo;
	}

	@Override
	void display(PropertyValue value) {
		values.clear();
		List<String> labels = new ArrayList<>();
		if (!value.mandatory()) {
			values.add("");
			labels.add(value.otherwise().isEmpty() ? Messages.get("Properties_notGiven") : hint(new PropertyValue("", false, value.otherwise(), false)));
		}
		for (PropertyChoice choice : host().choices(property)) {
			values.add(choice.text());
			labels.add(choice.text());
		}
		if (!value.text().isEmpty() && !values.contains(value.text())) {
			values.add(value.text());
			labels.add(Messages.get("Properties_unknown", value.text()));
		}
		String[] items = labels.toArray(String[]::new);
		if (!Arrays.equals(items, combo.getItems())) {
			combo.setItems(items);
		}
		int index = value.mixed() ? -1 : values.indexOf(value.text());
		if (index >= 0) {
			combo.select(index);
		} else {
			combo.deselectAll();
		}
		combo.setForeground(value.text().isEmpty() ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
		String help = PropertyHelp.ofWord(property.feature(), value.text().isEmpty() ? value.otherwise() : value.text());
		String about = PropertyHelp.of(property.feature());
		combo.setToolTipText(help == null ? about : about + "\n\n" + help);
	}

	@Override
	void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
	}
}
