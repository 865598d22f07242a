package org.btdeploy.ui.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Listens to the platform's log: whatever a scenario does, no error may get there. */
final class ErrorLog implements ILogListener {
	private final List<String> entries = new ArrayList<>();

	void start() {
		Platform.addLogListener(this);
	}

	/** @return the errors that were logged since the start, with their stack traces */
	List<String> stop() {
		Platform.removeLogListener(this);
		synchronized (entries) {
			return List.copyOf(entries);
		}
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR) {
			StringWriter text = new StringWriter();
			text.write(plugin + ": " + status);
			if (status.getException() != null) {
				text.write('\n');
				status.getException().printStackTrace(new PrintWriter(text));
			}
			synchronized (entries) {
				entries.add(text.toString());
			}
		}
	}
}
