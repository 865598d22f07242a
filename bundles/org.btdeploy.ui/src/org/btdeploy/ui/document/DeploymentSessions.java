package org.btdeploy.ui.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.btdeploy.ui.check.CheckJob;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** The sessions of all open texts; used in the UI thread only, but for what says otherwise. */
public final class DeploymentSessions {
	private static final Map<IDocument, DeploymentSession> OPEN = new ConcurrentHashMap<>();

	static {
		QuietLogging.setUp();
	}

	private DeploymentSessions() {
	}

	/**
	 * @param file the file of the document, null if it is outside the workspace
	 * @param name its name for messages
	 * @return the session of the document, to be given back with {@link #close}
	 */
	public static DeploymentSession open(IDocument document, IFile file, String name) {
		DeploymentSession session = OPEN.computeIfAbsent(document, any -> new DeploymentSession(document, file, name));
		session.open();
		return session;
	}

	public static void close(DeploymentSession session) {
		if (session.close()) {
			OPEN.remove(session.document());
			if (session.file() != null && !isOpen(session.file())) {
				CheckJob.add(List.of(session.file())); // what is saved counts again
			}
		}
	}

	/** @return whether the file is open; in any thread */
	public static boolean isOpen(IFile file) {
		return find(file) != null;
	}

	/** Has open texts in a folder and those inside checked anew, since the settings of the rules have changed; in any thread. */
	public static void checkAgain(IPath folder) {
		for (DeploymentSession session : OPEN.values()) {
			if (session.file() != null && folder.isPrefixOf(session.file().getFullPath())) {
				session.checkAgain();
			}
		}
	}

	/** @return the session of the open text of the file, null if it is not open; in any thread */
	public static DeploymentSession find(IFile file) {
		for (DeploymentSession session : OPEN.values()) {
			if (file != null && file.equals(session.file())) {
				return session;
			}
		}
		return null;
	}

	/** @return whether everything open has been read and checked in its present state; in any thread */
	public static boolean areCurrent() {
		for (DeploymentSession session : OPEN.values()) {
			if (!session.isCurrent()) {
				return false;
			}
		}
		return true;
	}
}
