package org.btdeploy.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Answers a dialog that will open and wait for the user, while the test itself waits for what opened it. */
final class Answer {
	private static final int EVERY = 50;
	private static final int MOST = 300;

	private final String label;
	private final Display display = Display.getCurrent();
	private int times;
	private String asked;

	/** @param label text of the button to press, without its mnemonic */
	Answer(String label) {
		this.label = label;
		display.timerExec(EVERY, this::look);
	}

	/** @return title and text of the dialog, null while none was answered */
	String asked() {
		return asked;
	}

	private void look() {
		for (Shell shell : display.getShells()) {
			if (shell.isVisible() && PropertySheetHand.find(shell, this::isIt) instanceof Button button) {
				StringBuilder text = new StringBuilder(shell.getText());
				collect(shell, text);
				asked = text.toString();
				button.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
				return;
			}
		}
		if (times++ < MOST) {
			display.timerExec(EVERY, this::look);
		}
	}

	private boolean isIt(org.eclipse.swt.widgets.Control control) {
		return control instanceof Button button && button.isVisible() && button.getText().replace("&", "").equals(label);
	}

	private static void collect(Composite parent, StringBuilder text) {
		for (var child : parent.getChildren()) {
			if (child instanceof Label part) {
				text.append('\n').append(part.getText());
			} else if (child instanceof Text part) {
				text.append('\n').append(part.getText());
			} else if (child instanceof Composite inner) {
				collect(inner, text);
			}
		}
	}
}
