package org.btdeploy.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way from a job to the windows. */
public final class UiThread {
	private UiThread() {
	}

	/** Runs something in the UI thread, soon; nothing if the studio was closed meanwhile. */
	public static void later(Display display, Runnable run) {
		try {
			display.asyncExec(run);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
	}
}
