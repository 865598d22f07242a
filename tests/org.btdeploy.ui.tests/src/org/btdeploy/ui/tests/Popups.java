package org.btdeploy.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** The small windows that come and go beside the text, and dialogs. */
final class Popups {
	private Popups() {
	}

	/** @return the list of proposals or fixes, null if there is none on the screen */
	static Table proposals() {
		for (Shell shell : Display.getCurrent().getShells()) {
			Table table = shell.isVisible() && shell.getText().isEmpty() ? find(shell, Table.class) : null;
			if (table != null) {
				return table;
			}
		}
		return null;
	}

	/** @return what the list offers, nothing if there is none */
	static List<String> offered() {
		List<String> all = new ArrayList<>();
		Table table = proposals();
		if (table != null) {
			for (int i = 0; i < table.getItemCount(); i++) {
				all.add(table.getItem(i).getText(0));
			}
		}
		return all;
	}

	/** @return a place on the row that begins so, to be clicked on */
	static Point row(String beginning) {
		Table table = proposals();
		for (TableItem item : table.getItems()) {
			if (item.getText(0).startsWith(beginning)) {
				table.showItem(item);
				Rectangle bounds = item.getBounds();
				return table.toDisplay(bounds.x + 30, bounds.y + bounds.height / 2);
			}
		}
		throw new AssertionError("no " + beginning + " in " + offered());
	}

	/** @return the text of the window beside the list, empty if there is none */
	static String beside() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && shell.getText().isEmpty()) {
				StyledText text = find(shell, StyledText.class);
				if (text != null) {
					return text.getText();
				}
			}
		}
		return "";
	}

	/** @return the dialog with that title, null if it is not on the screen */
	static Shell dialog(String title) {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && shell.getText().startsWith(title)) {
				return shell;
			}
		}
		return null;
	}

	/**
	 * Does something in a dialog. A dialog keeps the one who opened it waiting, so what is to be done in it runs from within.
	 *
	 * @param opens opens the dialog, by {@link Hand#tap} or the mouse, and comes back when it is closed
	 * @param inside closes it in the end
	 */
	static void inDialog(String title, Runnable opens, Runnable inside) {
		Display display = Display.getCurrent();
		Throwable[] failure = { new AssertionError("no dialog " + title) };
		Thread watcher = new Thread(() -> {
			for (int i = 0; i < 100 && !isOpen(display, title); i++) {
				nap();
			}
			display.asyncExec(() -> failure[0] = act(title, inside));
		}, "watching for " + title);
		watcher.setDaemon(true);
		watcher.start();
		opens.run();
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().forceActive(); // what a window manager does
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	private static boolean isOpen(Display display, String title) {
		boolean[] open = { false };
		display.syncExec(() -> open[0] = dialog(title) != null);
		return open[0];
	}

	private static void nap() {
		try {
			Thread.sleep(50);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Runs outside the callbacks of the system, since buttons do not react within them. */
	private static Throwable act(String title, Runnable inside) {
		if (dialog(title) == null) {
			return new AssertionError("no dialog " + title);
		}
		Throwable failure = null;
		try {
			inside.run();
		} catch (RuntimeException | Error e) {
			failure = e;
		}
		if (dialog(title) != null) {
			dialog(title).close();
			failure = failure == null ? new AssertionError(title + " is still open") : failure;
		}
		return failure;
	}

	/** @return the first widget of the kind inside, null if there is none */
	static <T extends Control> T find(Composite parent, Class<T> kind) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				return kind.cast(child);
			}
			T inside = child instanceof Composite composite ? find(composite, kind) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}
}
