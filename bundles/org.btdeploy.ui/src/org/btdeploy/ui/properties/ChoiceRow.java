package org.btdeploy.ui.properties;

import org.btdeploy.edit.property.ListText;
import org.btdeploy.edit.property.Property;
import org.btdeploy.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A property whose words or names can be typed, and chosen from a list that the button or Arrow Down opens. */
final class ChoiceRow extends TextRow {
	private Button arrow;

	ChoiceRow(Property property, PropertyHost host) {
		super(property, host);
	}

	@Override
	void addButtons(Composite holder) {
		arrow = new Button(holder, SWT.ARROW | SWT.DOWN);
		arrow.setToolTipText(Messages.get("Properties_choose"));
		arrow.setLayoutData(new GridData(SWT.END, SWT.FILL, false, false));
		arrow.addListener(SWT.Selection, event -> choose());
		field().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && field().getEditable()) {
				event.doit = false;
				choose();
			}
		});
	}

	private void choose() {
		ChoicePopup popup = new ChoicePopup(field(), host().choices(property), ListText.split(field().getText()), property.kind().isMany(), chosen -> {
			String text = ListText.join(chosen);
			boolean same = text.equals(shown().text()) && !shown().mixed();
			if (!field().isDisposed() && !same) {
				field().setText(text);
				commit(text);
			}
		});
		popup.open();
	}

	@Override
	void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		arrow.setEnabled(enabled);
	}
}
