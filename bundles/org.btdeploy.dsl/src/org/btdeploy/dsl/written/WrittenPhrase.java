package org.btdeploy.dsl.written;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.print.Phrase;
import org.eclipse.emf.ecore.EObject;

/** One occurrence of a phrase in the text. */
public final class WrittenPhrase {
	private final Phrase phrase;
	private final int index;
	private final List<Piece> pieces;

	WrittenPhrase(Phrase phrase, int index, List<Piece> leads) {
		this.phrase = phrase;
		this.index = index;
		this.pieces = new ArrayList<>(leads);
	}

	void add(Piece piece) {
		pieces.add(piece);
	}

	public Phrase phrase() {
		return phrase;
	}

	/** @return index of the phrase in the syntax of its element */
	public int index() {
		return index;
	}

	/** @return all tokens in the order of the text */
	public List<Piece> pieces() {
		return pieces;
	}

	public int start() {
		return pieces.get(0).start();
	}

	public int end() {
		return pieces.get(pieces.size() - 1).end();
	}

	/** @return the values in the order of the text */
	public List<Piece> values() {
		List<Piece> values = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece.kind() == Piece.Kind.VALUE) {
				values.add(piece);
			}
		}
		return values;
	}

	/** @return the child if the phrase is one, null otherwise */
	public EObject child() {
		return phrase.isChildren() ? pieces.get(0).element() : null;
	}
}
