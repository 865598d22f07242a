package org.btdeploy.ui.tests;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Works in a dialog that keeps the caller until it is closed: the steps run in its own event loop. */
final class ModalDialog {
	private static final int LOOK_AGAIN = 100;
	private static final int MOST = 150;
	private static final int SETTLED = 200;
	private static final int TITLE = 40;

	private final Display display = Display.getCurrent();
	private final Hand hand;
	private final String title;
	private final Runnable steps;
	private int looked;
	private boolean done;
	private Throwable failure;

	private ModalDialog(Hand hand, String title, Runnable steps) {
		this.hand = hand;
		this.title = title;
		this.steps = steps;
	}

	/** Does something that opens a dialog, works in it, and returns when it is closed. */
	static void during(Hand hand, Runnable opener, String title, Runnable steps) {
		ModalDialog dialog = new ModalDialog(hand, title, steps);
		dialog.look();
		opener.run();
		hand.until("dialog " + title, () -> dialog.done);
		if (dialog.failure != null) {
			throw new AssertionError(dialog.failure);
		}
	}

	private void look() {
		Shell active = display.getActiveShell();
		if (active != null && title.equals(active.getText())) {
			work(active);
		} else if (looked++ < MOST) {
			display.timerExec(LOOK_AGAIN, this::look);
		} else {
			failure = new AssertionError("no dialog " + title);
			done = true;
		}
	}

	private void work(Shell shell) {
		try {
			// without a window manager, keys go to the window below the mouse
			Rectangle bounds = shell.getBounds();
			hand.move(new Point(bounds.x + bounds.width / 2, bounds.y + TITLE / 2));
			hand.until("the dialog has the keyboard", () -> display.getFocusControl() != null && display.getFocusControl().getShell() == shell);
			hand.pause(SETTLED);
			steps.run();
			hand.until("the dialog is closed", shell::isDisposed);
		} catch (RuntimeException | AssertionError e) {
			failure = e;
			if (!shell.isDisposed()) {
				shell.close();
			}
		}
		done = true;
	}
}
