package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.notation.Initiator;

/**
 * What a chip says; the content of {@link org.btdeploy.diagram.graph.Chip}.
 *
 * @param element id of the flow or connection
 * @param words protocols, joined by middle dots and wrapped where there are many; a purpose or "or" for plain labels
 * @param initiator decides the colour
 * @param locked whether the connection is protected
 * @param tip longer text, null for none
 * @param line meaning of the line it is on; decides the colour of all but normal and quiet ones
 */
public record ChipContent(String element, List<String> words, Initiator initiator, boolean locked, String tip, LineKind line) {
	/** A chip on a flow or connection. */
	public ChipContent(String element, List<String> words, Initiator initiator, boolean locked, String tip) {
		this(element, words, initiator, locked, tip, LineKind.NORMAL);
	}

	/** A chip on a line that nobody opens. */
	public ChipContent(String element, List<String> words, String tip, LineKind line) {
		this(element, words, Initiator.NONE, false, tip, line);
	}
}
