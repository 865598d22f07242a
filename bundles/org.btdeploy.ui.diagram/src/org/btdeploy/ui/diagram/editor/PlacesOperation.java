package org.btdeploy.ui.diagram.editor;

import java.util.function.Consumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change of places in the history of the text, so that undo takes back gestures of both kinds in their order. */
final class PlacesOperation extends AbstractOperation {
	private final String before;
	private final String after;
	private final Consumer<String> set;

	/** @param set makes the places those of a text */
	PlacesOperation(String label, IUndoContext context, String before, String after, Consumer<String> set) {
		super(label);
		addContext(context);
		this.before = before;
		this.after = after;
		this.set = set;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		set.accept(after);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		set.accept(before);
		return Status.OK_STATUS;
	}
}
