package org.btdeploy.rcp;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.btdeploy.ui.DeploymentFiles;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;

/**
 * The folders of deployments in the workspace: one project, in which files the user creates are kept and folders the user
 * opens are linked, so that nothing is copied and nothing added to them.
 */
final class Folders {
	private static final String PROJECT = "Deployments";

	private final IWorkbenchWindow window;

	Folders(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Makes the project at the first start. */
	void ensureOwn() {
		try {
			project();
		} catch (CoreException e) {
			failed(PROJECT, e);
		}
	}

	/** @return the project, open */
	static IProject project() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		if (!project.exists()) {
			project.create(null);
		}
		if (!project.isOpen()) {
			project.open(null);
		}
		return project;
	}

	/** Shows a folder in the Project Explorer, or opens a file in an editor and shows its folder. */
	void open(Path path) {
		try {
			if (Files.isDirectory(path)) {
				show(path);
			} else if (Files.isRegularFile(path)) {
				open(file(path));
			} else {
				MessageDialog.openError(window.getShell(), Messages.get("Application_title"), Messages.get("Folders_missing", path));
			}
		} catch (CoreException e) {
			failed(path.toString(), e);
		}
	}

	/** Opens the file in its editor. */
	void open(IFile file) throws CoreException {
		IDE.openEditor(window.getActivePage(), file);
		reveal(file);
	}

	/** Shows the file that is being edited among the others, which the Project Explorer has forgotten since the last time. */
	void revealActive() {
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		if (file != null) {
			reveal(file);
		}
	}

	private void reveal(IFile file) {
		if (window.getActivePage().findView(IPageLayout.ID_PROJECT_EXPLORER) instanceof ISetSelectionTarget files) {
			files.selectReveal(new StructuredSelection(file));
		}
	}

	private void show(Path folder) throws CoreException {
		IContainer container = container(folder);
		for (IResource member : container.members()) {
			if (member instanceof IFile file && DeploymentFiles.isDeployment(file)) {
				open(file);
				return;
			}
		}
	}

	private static IFile file(Path path) throws CoreException {
		IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
		for (IFile file : known) {
			if (file.isAccessible()) {
				return file;
			}
		}
		IFile file = container(path.getParent()).getFile(new org.eclipse.core.runtime.Path(path.getFileName().toString()));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	/** @return the folder in the workspace, linked now if it was not */
	private static IContainer container(Path folder) throws CoreException {
		URI location = folder.toUri();
		IContainer[] known = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(location);
		for (IContainer container : known) {
			if (container.isAccessible()) {
				container.refreshLocal(IResource.DEPTH_ONE, null);
				return container;
			}
		}
		IFolder link = freeFolder(project(), folder.getFileName() == null ? "root" : folder.getFileName().toString());
		// what lies deep inside a large folder comes by and by
		link.createLink(location, IResource.ALLOW_MISSING_LOCAL | IResource.BACKGROUND_REFRESH, null);
		link.refreshLocal(IResource.DEPTH_ONE, null);
		return link;
	}

	private static IFolder freeFolder(IProject project, String name) {
		IFolder folder = project.getFolder(name);
		for (int i = 2; folder.exists(); i++) {
			folder = project.getFolder(name + " (" + i + ")");
		}
		return folder;
	}

	private void failed(String what, CoreException e) {
		MessageDialog.openError(window.getShell(), Messages.get("Application_title"), Messages.get("Folders_failed", what, e.getMessage()));
	}
}
