package org.btdeploy.ui.fix;

import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;

/** Read-only files: a change of them is no use before the user has agreed to make them writable. */
final class WritableFile {
	private WritableFile() {
	}

	/** @return whether the text may be changed; asks if its file is read-only */
	static boolean of(DeploymentSession session, Shell parent) {
		IFile file = session.file();
		return file == null || !file.isReadOnly() || ResourcesPlugin.getWorkspace().validateEdit(new IFile[] { file }, parent).isOK();
	}
}
