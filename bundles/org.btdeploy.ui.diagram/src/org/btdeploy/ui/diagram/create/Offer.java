package org.btdeploy.ui.diagram.create;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.Operation;

/**
 * Something a gesture can mean, among which the user chooses where there are several.
 *
 * @param label what it amounts to, in the words of the user
 * @param icon gives the icon, null for none
 * @param operation does it, in the state of the text it was made for
 */
public record Offer(String label, NotationEntry icon, Operation operation) {
	/** @return whether it can be done */
	public boolean isPossible() {
		return operation.refusal() == null;
	}
}
