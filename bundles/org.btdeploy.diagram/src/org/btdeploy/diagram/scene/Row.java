package org.btdeploy.diagram.scene;

import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.Tint;

/**
 * A line inside a card: a host instance, a database.
 *
 * @param element id of the element, null where it has none
 * @param notation gives its icon
 * @param text its name
 * @param state null for the normal state
 * @param detail smaller text below, null for none
 * @param level how deep it is indented: 0 for not at all, 1 for what belongs to the row above
 * @param note short text at its right end, null for none
 * @param tint colour of its ground, explained in the legend; null for the usual one
 */
public record Row(String element, NotationEntry notation, String text, NodeState state, String detail, int level, String note, Tint tint) {
	/** A row of one line. */
	public Row(String element, NotationEntry notation, String text, NodeState state) {
		this(element, notation, text, state, null, 0, null, null);
	}

	/** @return the same with a smaller text below */
	public Row withDetail(String smaller) {
		return new Row(element, notation, text, state, smaller, level, note, tint);
	}

	/** @return the same, indented below the row above */
	public Row indented() {
		return new Row(element, notation, text, state, detail, level + 1, note, tint);
	}

	/** @return the same with a short text at the right end */
	public Row withNote(String shortText) {
		return new Row(element, notation, text, state, detail, level, shortText, tint);
	}

	/** @return the same on a coloured ground */
	public Row withTint(Tint colour) {
		return new Row(element, notation, text, state, detail, level, note, colour);
	}
}
