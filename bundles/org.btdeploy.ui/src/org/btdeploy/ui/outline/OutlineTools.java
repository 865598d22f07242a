package org.btdeploy.ui.outline;

import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

/** What can be done in the outline with the elements that are selected there. */
public interface OutlineTools {
	/** Fills the context menu, each time before it is shown. */
	void fill(IMenuManager menu);

	/** @return what the window's own commands (delete, copy, undo, …) do while the outline has the keyboard, by their ids */
	Map<String, IAction> actions();
}
