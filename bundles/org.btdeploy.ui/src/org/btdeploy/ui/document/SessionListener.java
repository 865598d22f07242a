package org.btdeploy.ui.document;

/** Hears of every new state of a text. */
public interface SessionListener {
	/** Called in the UI thread after the text was read and checked anew. */
	void checked(Checked latest);

	/**
	 * Called in the UI thread after an element was renamed by the tool, and before {@link #checked} tells of the new state.
	 * What is kept under the keys of elements has to follow; keys of elements inside it begin with its own.
	 *
	 * @param oldPath its key before, see {@link org.btdeploy.diagram.view.ElementPaths}
	 * @param newPath its key now
	 */
	default void renamed(String oldPath, String newPath) {
		// most keep nothing
	}
}
