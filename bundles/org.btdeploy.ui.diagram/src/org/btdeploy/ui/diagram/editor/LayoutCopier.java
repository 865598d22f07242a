package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.btdeploy.ui.DeploymentFiles;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.ide.undo.CopyResourcesOperation;

/** Gives copies of deployments copies of their layout files, and takes those back when copying is undone. */
final class LayoutCopier implements IOperationHistoryListener {
	private final Map<IUndoableOperation, Object[]> sources = new WeakHashMap<>();
	private final Map<IUndoableOperation, List<IFile>> made = new WeakHashMap<>();

	@Override
	public synchronized void historyNotification(OperationHistoryEvent event) {
		if (event.getOperation() instanceof CopyResourcesOperation copy) {
			switch (event.getEventType()) {
				case OperationHistoryEvent.ABOUT_TO_EXECUTE, OperationHistoryEvent.ABOUT_TO_REDO -> sources.put(copy, copy.getAffectedObjects());
				case OperationHistoryEvent.DONE, OperationHistoryEvent.REDONE -> copied(copy, sources.remove(copy), copy.getAffectedObjects());
				case OperationHistoryEvent.UNDONE -> undone(made.remove(copy));
				default -> { }
			}
		}
	}

	private void copied(IUndoableOperation operation, Object[] from, Object[] to) {
		if (from == null || to == null || from.length != to.length) {
			return;
		}
		List<IFile> copies = new ArrayList<>();
		for (int i = 0; i < from.length; i++) {
			if (from[i] instanceof IFile source && to[i] instanceof IFile target && DeploymentFiles.isDeployment(source) && DeploymentFiles.isDeployment(target) && isFree(LayoutFollower.layout(target))) {
				copies.add(LayoutFollower.layout(target));
				run(() -> copy(LayoutFollower.layout(source), LayoutFollower.layout(target)));
			}
		}
		made.put(operation, copies);
	}

	/** @return whether nothing stands there, on disk either; what was there before is not ours to take back */
	private static boolean isFree(IFile layout) {
		return layout.getLocation() != null && !layout.getLocation().toFile().exists();
	}

	private static void copy(IFile from, IFile to) throws CoreException {
		from.refreshLocal(IResource.DEPTH_ZERO, null);
		to.refreshLocal(IResource.DEPTH_ZERO, null);
		if (from.exists() && !to.exists()) {
			from.copy(to.getFullPath(), IResource.FORCE, null);
		}
	}

	private static void undone(List<IFile> copies) {
		if (copies != null) {
			copies.forEach(copy -> run(() -> {
				copy.refreshLocal(IResource.DEPTH_ZERO, null);
				copy.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
			}));
		}
	}

	private interface Work {
		void run() throws CoreException;
	}

	private static void run(Work work) {
		WorkspaceJob job = new WorkspaceJob(Messages.get("LayoutCopier_job")) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				try {
					work.run();
					return Status.OK_STATUS;
				} catch (CoreException e) {
					return new Status(IStatus.WARNING, "org.btdeploy.ui.diagram", Messages.get("LayoutCopier_failed", e.getMessage()), e);
				}
			}
		};
		job.setSystem(true);
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}
}
