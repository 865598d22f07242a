package org.btdeploy.ui.fix;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.btdeploy.ui.edit.ModelEdits.Outcome;
import org.eclipse.swt.widgets.Shell;

/** Something that can be done with one click about a problem or finding of an open text. */
public interface Fix {
	/** @return what it does, in the words of the user; ends with an ellipsis if it asks something first */
	String label();

	/** @return what becomes of the text; empty if it can no longer be done */
	TextPreview preview();

	/**
	 * Changes the text, as one step for undo; to be called in the UI thread.
	 *
	 * @param parent for questions
	 * @return what came of it, a refusal if the text has changed so much that there is nothing to fix; null if the user gave up
	 */
	Outcome apply(Shell parent);
}
