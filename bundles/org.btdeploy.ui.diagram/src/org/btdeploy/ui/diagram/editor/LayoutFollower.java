package org.btdeploy.ui.diagram.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.ui.DeploymentFiles;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Takes the layout file along when a deployment is renamed or moved in the workspace, by whatever command, and back when that is
 * undone. A file that is gone keeps its layout file: other programs delete files only to write them anew.
 */
public final class LayoutFollower implements IStartup, IResourceChangeListener {
	@Override
	public void earlyStartup() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().addOperationHistoryListener(new LayoutCopier());
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Map<IFile, IPath> moved = new LinkedHashMap<>();
		try {
			event.getDelta().accept(delta -> {
				if (delta.getKind() == IResourceDelta.ADDED && (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0 && delta.getResource() instanceof IFile file && DeploymentFiles.isDeployment(file)) {
					moved.put(file, delta.getMovedFromPath());
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		moved.forEach(LayoutFollower::follow);
	}

	private static void follow(IFile file, IPath from) {
		IFile before = layout(ResourcesPlugin.getWorkspace().getRoot().getFile(from));
		IFile now = layout(file);
		WorkspaceJob job = new WorkspaceJob(Messages.get("LayoutFollower_job", file.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				try {
					if (move(before, now)) {
						PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(file));
					}
					return Status.OK_STATUS;
				} catch (CoreException e) {
					return new Status(IStatus.WARNING, "org.btdeploy.ui.diagram", Messages.get("LayoutFollower_failed", before.getName(), e.getMessage()), e);
				}
			}
		};
		job.setSystem(true);
		job.setRule(MultiRule.combine(before.getProject(), now.getProject()));
		job.schedule();
	}

	/** @return the layout file of a deployment, there or not */
	static IFile layout(IFile deployment) {
		return deployment.getParent().getFile(IPath.fromOSString(LayoutFile.beside(Path.of(deployment.getName())).getFileName().toString()));
	}

	/** Moves the file unless it went along by itself; a stray one in its way stays in the local history. */
	private static boolean move(IFile from, IFile to) throws CoreException {
		if (!from.getParent().isAccessible()) {
			return false;
		}
		from.refreshLocal(IResource.DEPTH_ZERO, null); // it is written without the workspace
		if (!from.exists()) {
			return false;
		}
		to.refreshLocal(IResource.DEPTH_ZERO, null);
		if (to.exists()) {
			to.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
		}
		from.move(to.getFullPath(), IResource.FORCE | IResource.KEEP_HISTORY, null);
		return true;
	}

	private static void tell(IFile file) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				IEditorPart part = page.findEditor(new FileEditorInput(file));
				if (part instanceof DeploymentEditor editor) {
					editor.takePlaces();
				}
			}
		}
	}
}
