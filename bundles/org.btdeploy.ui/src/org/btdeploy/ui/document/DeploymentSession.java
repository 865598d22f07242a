package org.btdeploy.ui.document;

import org.btdeploy.ui.Messages;
import org.btdeploy.ui.UiThread;
import org.btdeploy.ui.rules.WorkspaceSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/**
 * What is known of one open text, shared by all that show it: its latest state, and the latest one without syntax errors.
 * The text is read and checked in the background after each pause in typing.
 */
public final class DeploymentSession {
	/** Milliseconds without a key press after which the text is read anew. */
	public static final int PAUSE = 200;

	private final Display display = Display.getCurrent();
	private final IDocument document;
	private final IFile file;
	private final String name;
	private final ListenerList<SessionListener> listeners = new ListenerList<>();
	private final Job job;
	private final IDocumentListener follower = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the state afterwards counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			job.cancel();
			job.schedule(PAUSE);
		}
	};
	private volatile Checked latest;
	private volatile Checked lastGood;
	private int users;

	DeploymentSession(IDocument document, IFile file, String name) {
		this.document = document;
		this.file = file;
		this.name = name;
		job = new Job(Messages.get("Checking_job", name)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				check();
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	void open() {
		if (users++ == 0) {
			document.addDocumentListener(follower);
			job.schedule();
		}
	}

	/** @return whether nobody uses it any more */
	boolean close() {
		if (--users > 0) {
			return false;
		}
		document.removeDocumentListener(follower);
		job.cancel();
		return true;
	}

	/** @return the text as a document of the platform */
	public IDocument document() {
		return document;
	}

	/** @return the file, null for a text outside the workspace */
	public IFile file() {
		return file;
	}

	public void add(SessionListener listener) {
		listeners.add(listener);
	}

	public void remove(SessionListener listener) {
		listeners.remove(listener);
	}

	/** @return the latest state that was read, null before the first one; the text may be newer */
	public Checked latest() {
		return latest;
	}

	/** @return the latest state without syntax errors, null if there was none */
	public Checked lastGood() {
		return lastGood;
	}

	/** @return whether the latest state is that of the text */
	public boolean isCurrent() {
		Checked known = latest;
		return known != null && known.stamp() == stamp();
	}

	/** Reads and checks the text now instead of after a pause; to be called in the UI thread. */
	public Checked checkNow() {
		if (!isCurrent()) {
			job.cancel();
			accept(Checked.of(name, document.get(), stamp(), WorkspaceSettings.of(file)));
		}
		return latest;
	}

	/** Tells that an element was renamed; for those who change the text so. */
	public void renamed(String oldPath, String newPath) {
		for (SessionListener listener : listeners) {
			listener.renamed(oldPath, newPath);
		}
	}

	/** Reads and checks the text soon although it has not changed, since the settings of the rules have. */
	void checkAgain() {
		job.schedule();
	}

	private void check() {
		long stamp = stamp();
		String text = document.get();
		if (stamp != stamp()) {
			return; // it is being changed, which schedules the next run
		}
		Checked checked = Checked.of(name, text, stamp, WorkspaceSettings.of(file));
		UiThread.later(display, () -> {
			if (users > 0 && checked.stamp() == stamp()) {
				accept(checked);
			}
		});
	}

	private void accept(Checked checked) {
		latest = checked;
		if (checked.isGood()) {
			lastGood = checked;
		}
		Markers.update(file, checked);
		for (SessionListener listener : listeners) {
			listener.checked(checked);
		}
	}

	private long stamp() {
		return ((IDocumentExtension4) document).getModificationStamp();
	}
}
