package org.btdeploy.ui.properties;

import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyHelp;
import org.btdeploy.edit.property.PropertyKind;
import org.btdeploy.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * One property: its name, an editor, a button that takes the value away, and below why a value was refused. What was typed
 * stays in the editor then.
 */
abstract class PropertyRow {
	/** Key under which the control that edits a property knows the key of the property. */
	static final String KEY = "org.btdeploy.property";
	/** Columns of the grid in which rows stand. */
	static final int COLUMNS = 3;
	private static final int LABEL_LENGTH = 15;
	private static final Color REFUSED = new Color(0xC6, 0x28, 0x28);

	final Property property;
	private final PropertyHost host;
	private Label label;
	private ResetButton reset;
	private Label refusal;
	private PropertyValue shown;

	PropertyRow(Property property, PropertyHost host) {
		this.property = property;
		this.host = host;
	}

	static PropertyRow of(Property property, PropertyHost host) {
		PropertyKind kind = property.kind();
		if (kind == PropertyKind.FLAG) {
			return new FlagRow(property, host);
		}
		if (kind == PropertyKind.WORD && !property.isOpen()) {
			return new WordRow(property, host);
		}
		return kind.isChosen() ? new ChoiceRow(property, host) : new TextRow(property, host);
	}

	/** Makes the controls, in a grid of three columns. */
	final void create(Composite parent) {
		String help = PropertyHelp.of(property.feature());
		if (isLabelled()) {
			label = new Label(parent, SWT.WRAP);
			label.setText(property.label());
			label.setToolTipText(help);
			GridData first = new GridData(SWT.BEGINNING, property.kind() == PropertyKind.LINES ? SWT.BEGINNING : SWT.CENTER, false, false);
			first.widthHint = labelWidth(label);
			label.setLayoutData(first);
		}
		Control control = createEditor(parent);
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, isLabelled() ? 1 : COLUMNS, 1));
		focusControl().setData(KEY, property.key());
		focusControl().setToolTipText(help);
		if (isLabelled()) {
			reset = new ResetButton(parent, () -> commit(""));
		}
		refusal = new Label(parent, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
		below.exclude = true;
		below.widthHint = 100;
		refusal.setLayoutData(below);
		refusal.setForeground(REFUSED);
		refusal.setVisible(false);
	}

	/** The same for all groups, so that editors stand under each other; longer names get a second line. */
	private static int labelWidth(Label label) {
		GC gc = new GC(label);
		int width = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * LABEL_LENGTH);
		gc.dispose();
		return width;
	}

	/** @return whether its name stands in the first column */
	boolean isLabelled() {
		return true;
	}

	/** @return the control for the second column */
	abstract Control createEditor(Composite parent);

	/** @return the control that gets the keyboard */
	abstract Control focusControl();

	/** Shows a value in the editor. */
	abstract void display(PropertyValue value);

	abstract void setEnabled(boolean enabled);

	final PropertyHost host() {
		return host;
	}

	/** @return the value as it is in the text, null before it was shown */
	final PropertyValue shown() {
		return shown;
	}

	/** Shows the value, unless the user is just typing another one. */
	final void show(PropertyValue value, boolean editable) {
		shown = value;
		setEnabled(editable);
		if (reset != null) {
			reset.show(editable && value.canReset(), value.otherwise());
		}
		if (!isPending()) {
			say(null);
			display(value);
		}
	}

	/** @return whether what the editor shows has not been taken yet */
	boolean isPending() {
		return false;
	}

	/** Takes what was typed, if anything was. */
	void finish() {
		// most editors take values at once
	}

	/** Forgets what was typed but not taken. */
	void forget() {
		say(null);
	}

	/** Makes the text the value; says why where it cannot be. */
	final boolean commit(String text) {
		forgetPending();
		String reason = host.set(property, text);
		if (reason == null) {
			say(null);
		} else if (!focusControl().isDisposed()) {
			keep();
			say(reason);
		}
		return reason == null;
	}

	/** What was typed is no longer pending, so that the new value can be shown. */
	void forgetPending() {
		// nothing is pending in most editors
	}

	/** What was typed was refused and stays. */
	void keep() {
		display(shown);
	}

	/** Shows why a value was refused; null for nothing. */
	final void say(String reason) {
		boolean visible = reason != null;
		if (refusal.isDisposed() || !visible && !refusal.getVisible()) {
			return;
		}
		refusal.setText(visible ? reason : "");
		refusal.setVisible(visible);
		((GridData) refusal.getLayoutData()).exclude = !visible;
		host.resized();
	}

	/** @return the text of an empty editor: what holds then, or that the elements differ */
	static String hint(PropertyValue value) {
		if (value.mixed()) {
			return Messages.get("Properties_mixed");
		}
		return value.otherwise().isEmpty() ? "" : Messages.get("Properties_default", value.otherwise());
	}
}
