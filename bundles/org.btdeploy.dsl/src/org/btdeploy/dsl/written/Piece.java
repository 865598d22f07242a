package org.btdeploy.dsl.written;

import org.eclipse.emf.ecore.EObject;

/**
 * A keyword, a comma or a value in the text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param text its visible tokens without anything between them
 * @param kind what it is
 * @param element the model element of a value that is one, null for others
 */
public record Piece(int start, int end, String text, Kind kind, EObject element) {
	/** What a piece is. */
	public enum Kind {
		/** A keyword, a colon or an arrow. */
		LEAD,
		/** A comma between values. */
		COMMA,
		/** A value. */
		VALUE
	}
}
