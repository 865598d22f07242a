package org.btdeploy.dsl.format;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.written.WrittenElement;

/** A statement or child of a body with its comments. */
final class Line {
	final List<Comment> above;
	final boolean blankAtEnd;
	final List<Comment> behind = new ArrayList<>();
	final List<Phrase> phrases = new ArrayList<>();
	final int index;
	WrittenElement child;
	String text = "";

	Line(Gap gap, Phrase phrase, int index) {
		above = new ArrayList<>(gap.above());
		blankAtEnd = gap.blankAtEnd();
		this.index = index;
		phrases.add(phrase);
	}

	/** @return whether a blank line stands before it and its comments */
	boolean blankBefore() {
		return above.isEmpty() ? blankAtEnd : above.get(0).blankBefore();
	}

	boolean hasComments() {
		return !above.isEmpty() || !behind.isEmpty();
	}
}
