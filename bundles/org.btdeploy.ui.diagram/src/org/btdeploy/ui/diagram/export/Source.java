package org.btdeploy.ui.diagram.export;

import java.io.IOException;
import java.nio.file.Path;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.dsl.read.TextFile;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.DeploymentSessions;
import org.btdeploy.ui.rules.WorkspaceSettings;
import org.eclipse.core.resources.IFile;

/**
 * A deployment to be exported.
 *
 * @param file where it is
 * @param checked its state: as in the editor if it is open, else as on disk
 * @param places its kept places
 */
record Source(IFile file, Checked checked, LayoutFile places) {
	/**
	 * Reads a file; to be called in the UI thread.
	 *
	 * @param edited places as they are in its editor, null if it is not open
	 * @throws IOException if it or its layout file cannot be read, with a message for the user
	 */
	static Source of(IFile file, LayoutFile edited) throws IOException {
		Path path = file.getLocation().toFile().toPath();
		DeploymentSession session = DeploymentSessions.find(file);
		Checked checked = session != null ? session.checkNow() : Checked.of(file.getName(), TextFile.read(path), 0, WorkspaceSettings.of(file));
		return new Source(file, checked, edited != null ? edited : LayoutFile.read(LayoutFile.beside(path)));
	}

	/** @return its file name without ending */
	String name() {
		String ending = "." + file.getFileExtension();
		return file.getName().substring(0, file.getName().length() - ending.length());
	}
}
