package org.btdeploy.ui.properties;

import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A property whose value is typed. It is taken with Enter (in several lines: Ctrl+Enter) or when the field is left; Escape takes it back. */
class TextRow extends PropertyRow {
	private static final int LINES = 2;
	/** Beside the lines, in pixels: GTK complains of a scroll bar that is lower than its own buttons. */
	private static final int SPARE = 14;

	private final boolean lines;
	private Text field;
	private boolean showing;
	private boolean pending;

	TextRow(Property property, PropertyHost host) {
		super(property, host);
		lines = property.kind() == PropertyKind.LINES;
	}

	@Override
	Control createEditor(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 2;
		holder.setLayout(layout);
		field = new Text(holder, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 60;
		data.heightHint = lines ? LINES * field.getLineHeight() + SPARE : SWT.DEFAULT;
		field.setLayoutData(data);
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.FocusOut, event -> finish());
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.KeyDown, event -> event.doit = event.doit && !isTaking(event)); // which would add a line as well
		addButtons(holder);
		return holder;
	}

	/** Adds what stands behind the field. */
	void addButtons(Composite holder) {
		// nothing in a plain field
	}

	private void typed() {
		if (!showing) {
			pending = true;
			say(null);
		}
	}

	/** In several lines the key that takes them is Enter with Ctrl. */
	private boolean isTaking(Event event) {
		return lines && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0;
	}

	private void traverse(Event event) {
		boolean enter = event.detail == SWT.TRAVERSE_RETURN && (!lines || (event.stateMask & SWT.MOD1) != 0);
		if (event.detail == SWT.TRAVERSE_ESCAPE && pending) {
			event.doit = false;
			forget();
			display(shown());
		} else if (enter) {
			event.doit = false;
			finish();
		} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	final Text field() {
		return field;
	}

	@Override
	Control focusControl() {
		return field;
	}

	@Override
	void display(PropertyValue value) {
		showing = true;
		String text = lines ? value.text().replace("\n", Text.DELIMITER) : value.text();
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
		field.setMessage(hint(value));
		showing = false;
		pending = false;
	}

	@Override
	void setEnabled(boolean enabled) {
		field.setEditable(enabled);
	}

	@Override
	boolean isPending() {
		return pending;
	}

	@Override
	void finish() {
		if (pending && !field.isDisposed() && field.getEditable()) {
			String text = field.getText().replace(Text.DELIMITER, "\n");
			if (text.equals(shown().text()) && !shown().mixed()) {
				pending = false;
			} else {
				commit(text);
			}
		}
	}

	@Override
	void forget() {
		pending = false;
		super.forget();
	}

	@Override
	void forgetPending() {
		pending = false;
	}

	@Override
	void keep() {
		pending = true;
	}
}
