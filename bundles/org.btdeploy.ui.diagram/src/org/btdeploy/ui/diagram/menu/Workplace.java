package org.btdeploy.ui.diagram.menu;

import java.util.List;
import java.util.function.Function;

import org.btdeploy.edit.Operation;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.gesture.ModelGestures;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.Issue;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Where a user works on elements with menus and questions: the picture, the text, or the outline. Used in the UI thread only. */
public interface Workplace extends ModelGestures.Host {
	/** @return what gestures mean here */
	Gestures gestures();

	/** @return what is worked on; empty for the deployment itself */
	List<FigureKey> selected();

	/** @return boxes to which elements could be moved */
	List<FigureKey> boxes();

	/** @return what was found at the selection, or about the deployment where nothing is selected */
	List<Issue> issues();

	/** @return over what questions are asked */
	Composite canvas();

	/** @return where to ask the next question, in the canvas */
	Point anchor();

	/** Notes that a key was used: the next question is asked beside the selection, not at the pointer. */
	void keyUsed();

	/** Marks an element as the one that is meant; null takes the mark back. */
	void mark(String element);

	/**
	 * Asks for a text.
	 *
	 * @param element key of the element it is about
	 * @param what is asked
	 * @param take takes the text, if it is another one, and says why it cannot be; null for done
	 */
	void ask(String element, String what, String text, Function<String, String> take);

	/** Runs an edit. @return why it cannot be done, null for done */
	String edit(Function<Checked, Operation> edit);
}
