package org.btdeploy.ui.diagram.create;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.Operation;

/**
 * Something a gesture can mean, among which the user chooses where there are several.
 *
 * @param label what it amounts to, in the words of the user
 * @param icon gives the icon, null for none
 * @param operation does it, in the state of the text it was made for
 * @param creates whether its result is new and to be named
 */
public record Offer(String label, NotationEntry icon, Operation operation, boolean creates) {
	/** Something that creates an element. */
	public Offer(String label, NotationEntry icon, Operation operation) {
		this(label, icon, operation, true);
	}


	/** @return whether it can be done */
	public boolean isPossible() {
		return operation.refusal() == null;
	}
}
