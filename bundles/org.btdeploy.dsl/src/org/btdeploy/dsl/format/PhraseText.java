package org.btdeploy.dsl.format;

import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.written.Piece;
import org.btdeploy.dsl.written.SourceText;

/** Sets the tokens of a line with single blanks; comments that cannot stand there are handed over. */
final class PhraseText {
	private final SourceText source;
	private final List<Comment> displaced;
	private final StringBuilder text = new StringBuilder();

	/** @param displaced receives comments that need a line of their own */
	PhraseText(SourceText source, List<Comment> displaced) {
		this.source = source;
		this.displaced = displaced;
	}

	/** Appends the tokens and the comments in and between them. */
	void add(List<Piece> pieces) {
		int end = -1;
		for (Piece piece : pieces) {
			if (end >= 0) {
				comments(end, piece.start());
			}
			text.append(text.isEmpty() || piece.kind() == Piece.Kind.COMMA ? "" : " ").append(piece.text());
			comments(piece.start(), piece.end());
			end = piece.end();
		}
	}

	/** Appends the comments in the part of the text. */
	void comments(int from, int to) {
		for (Region region : source.comments(from, to)) {
			Comment comment = Gap.comment(source, region, false);
			if (comment.line() || comment.isLong()) {
				displaced.add(comment);
			} else {
				text.append(' ').append(comment.text());
			}
		}
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
