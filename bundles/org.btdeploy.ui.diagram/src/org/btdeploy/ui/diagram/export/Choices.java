package org.btdeploy.ui.diagram.export;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A list one of whose values is chosen, with its label.
 *
 * @param <T> the values
 */
final class Choices<T> {
	private final Combo combo;
	private final Label label;
	private final List<T> values;

	Choices(Composite parent, String text, List<T> values, Function<T, String> name) {
		this.values = values;
		label = new Label(parent, SWT.NONE);
		label.setText(text);
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (T value : values) {
			combo.add(name.apply(value));
		}
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
	}

	T value() {
		return values.get(combo.getSelectionIndex());
	}

	int index() {
		return combo.getSelectionIndex();
	}

	void select(int index) {
		combo.select(Math.max(0, Math.min(values.size() - 1, index)));
	}

	void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
		label.setEnabled(enabled);
	}

	void onChange(Runnable listener) {
		combo.addListener(SWT.Selection, event -> listener.run());
	}
}
