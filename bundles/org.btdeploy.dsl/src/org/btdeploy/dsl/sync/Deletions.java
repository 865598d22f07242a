package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.written.Piece;
import org.btdeploy.dsl.written.SourceText;

/** Parts of a text to be deleted; takes the blanks and line breaks with them that nobody needs afterwards. */
final class Deletions {
	private final SourceText source;
	private final List<Region> parts = new ArrayList<>();

	Deletions(SourceText source) {
		this.source = source;
	}

	/** Deletes everything in the part, comments included. */
	void addWhole(int start, int end) {
		parts.add(new Region(start, end - start));
	}

	/** Deletes tokens of a row, but no comments between them. */
	void addTokens(List<Piece> tokens) {
		int start = tokens.get(0).start();
		int end = tokens.get(tokens.size() - 1).end();
		if (!source.hasComment(start, end)) {
			addWhole(start, end);
			return;
		}
		for (Piece token : tokens) {
			for (Region part : source.besideComments(token.start(), token.end())) {
				addWhole(part.offset(), part.end());
			}
		}
	}

	/** Replaces a value; comments inside it stay. */
	void replace(Piece value, String text, EditList edits) {
		List<Region> parts = source.besideComments(value.start(), value.end());
		edits.replace(parts.get(0).offset(), parts.get(0).end(), text);
		for (Region part : parts.subList(1, parts.size())) {
			addWhole(part.offset(), part.end());
		}
	}

	void writeTo(EditList edits) {
		parts.sort(Comparator.comparingInt(Region::offset));
		Region open = null;
		for (Region part : parts) {
			if (open != null && source.spacesAfter(open.end()) >= part.offset()) {
				open = new Region(open.offset(), Math.max(open.end(), part.end()) - open.offset());
			} else {
				write(open, edits);
				open = part;
			}
		}
		write(open, edits);
	}

	private void write(Region part, EditList edits) {
		if (part == null) {
			return;
		}
		int start = part.offset();
		int end = part.end();
		if (!source.isFirstOfLine(start)) {
			edits.delete(source.spacesBefore(start), end);
		} else if (!source.isLastOfLine(end)) {
			edits.delete(start, source.spacesAfter(end));
		} else {
			writeLines(start, source.lineEnd(end), edits);
		}
	}

	/** Whole lines go with the line break before them; of two blank lines that would meet, one goes too. */
	private void writeLines(int start, int lineEnd, EditList edits) {
		int from = source.breakBefore(start);
		if (from < 0) {
			edits.delete(source.lineStart(start), source.afterBreak(lineEnd));
			return;
		}
		int next = source.afterBreak(lineEnd);
		boolean blankBefore = source.isBlankLine(from) && source.breakBefore(from) >= 0;
		boolean blankAfter = next > lineEnd && next < source.length() && source.isBlankLine(next);
		boolean closes = source.text().startsWith("}", source.spacesAfter(next));
		boolean opens = from > 0 && source.text().charAt(source.spacesBefore(from) - 1) == '{';
		if (blankBefore && (blankAfter || closes)) {
			edits.delete(source.breakBefore(from), lineEnd);
		} else if (opens && blankAfter) {
			edits.delete(from, source.lineEnd(next));
		} else {
			edits.delete(from, lineEnd);
		}
	}
}
