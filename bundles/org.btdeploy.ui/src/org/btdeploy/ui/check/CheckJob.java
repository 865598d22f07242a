package org.btdeploy.ui.check;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.dsl.read.TextFile;
import org.btdeploy.dsl.read.UnreadableFileException;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSessions;
import org.btdeploy.ui.document.Markers;
import org.btdeploy.ui.rules.WorkspaceSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Checks files that are not open, one after the other, with nothing locked meanwhile. Open ones come first: it waits while one of
 * them is to be checked. A user can cancel it; what was left is checked when it changes or at the next start.
 */
public final class CheckJob extends Job {
	/** Time for the file being checked when the studio is closed, in milliseconds. */
	private static final int PATIENCE = 2000;
	/** Milliseconds after which it looks again whether nobody waits for something that is open. */
	private static final int LOOK_AGAIN = 300;
	private static final CheckJob INSTANCE = new CheckJob();

	private final Set<IFile> waiting = new LinkedHashSet<>();
	private volatile boolean stopped;

	private CheckJob() {
		super(Messages.get("CheckJob_name"));
		setPriority(DECORATE);
	}

	/** Checks files soon. */
	public static void add(Collection<IFile> files) {
		add(files, 0);
	}

	/** @param delay milliseconds before it begins */
	static void add(Collection<IFile> files, int delay) {
		if (!files.isEmpty()) {
			INSTANCE.put(files, delay);
		}
	}

	/** @return whether nothing is left to be checked */
	static boolean isIdle() {
		return INSTANCE.getState() == NONE;
	}

	/** Ends it for good, and waits for the file it is at. */
	static void stop() {
		INSTANCE.end();
	}

	private synchronized void put(Collection<IFile> files, int delay) {
		if (!stopped && !PlatformUI.getWorkbench().isClosing()) {
			waiting.addAll(files);
			schedule(delay);
		}
	}

	private void end() {
		synchronized (this) {
			stopped = true;
			waiting.clear();
		}
		cancel();
		try {
			join(PATIENCE, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized IFile next() {
		Iterator<IFile> files = waiting.iterator();
		if (!files.hasNext()) {
			return null;
		}
		IFile file = files.next();
		files.remove();
		return file;
	}

	private synchronized IStatus giveUp() {
		waiting.clear();
		return Status.CANCEL_STATUS;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		while (DeploymentSessions.areCurrent()) {
			if (monitor.isCanceled()) {
				return giveUp();
			}
			IFile file = next();
			if (file == null) {
				return Status.OK_STATUS;
			}
			monitor.subTask(file.getFullPath().toString());
			try {
				check(file);
			} catch (CoreException e) {
				return e.getStatus();
			}
		}
		schedule(LOOK_AGAIN);
		return Status.OK_STATUS;
	}

	private void check(IFile file) throws CoreException {
		if (DeploymentSessions.isOpen(file) || !file.isAccessible() || file.getLocation() == null) {
			return;
		}
		try {
			String text = TextFile.read(file.getLocation().toPath());
			Checked checked = Checked.of(file.getName(), text, 0, WorkspaceSettings.of(file));
			if (!stopped) {
				Markers.updateClosed(file, checked);
			}
		} catch (UnreadableFileException e) {
			Markers.updateUnreadable(file, e);
		}
	}
}
