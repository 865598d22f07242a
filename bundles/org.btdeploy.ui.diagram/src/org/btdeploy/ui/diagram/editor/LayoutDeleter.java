package org.btdeploy.ui.diagram.editor;

import java.util.Arrays;

import org.btdeploy.ui.diagram.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.participants.ResourceChangeChecker;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;

/** Deletes the layout file with its deployment when that is deleted by a command of the studio, and brings it back with undo. */
public final class LayoutDeleter extends DeleteParticipant {
	private IFile layout;

	@Override
	protected boolean initialize(Object element) {
		layout = LayoutFollower.layout((IFile) element);
		try {
			layout.refreshLocal(IResource.DEPTH_ZERO, null); // it is written without the workspace
		} catch (CoreException e) {
			return false; // what cannot be looked at is left where it is
		}
		return layout.exists() && Arrays.asList(getProcessor().getElements()).stream().noneMatch(layout::equals);
	}

	@Override
	public String getName() {
		return Messages.get("LayoutDeleter_name", layout.getName());
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		context.getChecker(ResourceChangeChecker.class).getDeltaFactory().delete(layout);
		return new RefactoringStatus();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return new DeleteResourceChange(layout.getFullPath(), true);
	}
}
