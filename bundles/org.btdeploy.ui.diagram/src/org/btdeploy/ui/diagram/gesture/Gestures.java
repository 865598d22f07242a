package org.btdeploy.ui.diagram.gesture;

import java.util.List;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;

/**
 * What gestures in the picture mean for the deployment. Commands that cannot be executed are refused gestures; what stands in
 * the way is told by {@link #explain}.
 */
public interface Gestures {
	/** Name of the viewer's property that holds them. */
	String PROPERTY = "org.btdeploy.gestures";

	/** @return the gestures of the viewer */
	static Gestures of(EditPartViewer viewer) {
		return (Gestures) viewer.getProperty(PROPERTY);
	}

	/**
	 * @param dragged figures of elements, the one under the pointer first
	 * @param target the figure under the pointer, null for the paper
	 * @param delta how far they were dragged, in units of the scene
	 */
	Command drop(List<FigureKey> dragged, FigureKey target, Point delta);

	/** @param bounds the border the user gave a box, in the scene */
	Command resize(FigureKey figure, Rect bounds);

	/**
	 * @param target the figure in or on which the element is to be created, null for the paper
	 * @param gathered what the new element is to be made of or around: what is in the rectangle that was drawn, or selected
	 * @param area where in the scene the user wants it if places are kept, without width and height for a click; null for anywhere
	 */
	Command create(NotationEntry entry, FigureKey target, List<FigureKey> gathered, Rect area);

	/** Creates it anywhere. */
	default Command create(NotationEntry entry, FigureKey target, List<FigureKey> gathered) {
		return create(entry, target, gathered, null);
	}

	/** As {@link #create}, anywhere, with what was typed as name, label, or both; empty for asking. */
	Command createNamed(NotationEntry entry, FigureKey target, List<FigureKey> gathered, String typed);

	/**
	 * @param sources keys of the elements where it starts, several for a connection from each of them
	 * @param target key of the element where it is to end, null while that is not known
	 */
	Command connect(ConnectionKind kind, List<String> sources, String target);

	/** Moves boxes a little in the picture, whatever they come to lie on. */
	Command nudge(List<FigureKey> moved, Point delta);

	Command delete(List<FigureKey> figures);

	/**
	 * Lets the user type another name or label for the element of the figure.
	 *
	 * @param nameOnly whether it is the name, even where the figure shows a label
	 */
	void editName(FigureKey figure, boolean nameOnly);

	/** Offers what can be done about the findings of a badge. */
	void fix(FigureKey badge);

	/** Tells the user why the command cannot be executed; takes that back for one that can, and for null. */
	void explain(Command command);

	/** @return why nothing can be changed now, null if it can */
	String locked();

	/** As {@link #drop}, for a place chosen from a list: only what changes the deployment. */
	Command move(List<FigureKey> moved, FigureKey target);

	/** Shows a text in the status line, null for none. */
	void say(String why);
}
