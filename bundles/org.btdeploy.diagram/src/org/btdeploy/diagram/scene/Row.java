package org.btdeploy.diagram.scene;

import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.NotationEntry;

/**
 * A line inside a card: a host instance, a database.
 *
 * @param element id of the element, null where it has none
 * @param notation gives its icon
 * @param text its name
 * @param state null for the normal state
 * @param detail smaller text below, null for none
 * @param level how deep it is indented: 0 for not at all, 1 for what belongs to the row above
 */
public record Row(String element, NotationEntry notation, String text, NodeState state, String detail, int level) {
	/** A row of one line. */
	public Row(String element, NotationEntry notation, String text, NodeState state) {
		this(element, notation, text, state, null, 0);
	}

	/** @return the same with a smaller text below */
	public Row withDetail(String text) {
		return new Row(element, notation, this.text, state, text, level);
	}

	/** @return the same, indented below the row above */
	public Row indented() {
		return new Row(element, notation, text, state, detail, level + 1);
	}
}
