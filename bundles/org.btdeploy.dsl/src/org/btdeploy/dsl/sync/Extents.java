package org.btdeploy.dsl.sync;

import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.written.SourceText;

/** What belongs to an element in the text: itself, comment lines directly above it, comments behind it on its line. */
final class Extents {
	private final SourceText source;

	Extents(SourceText source) {
		this.source = source;
	}

	/** @return the element between the offsets together with its comments */
	Region of(int start, int end) {
		int from = withCommentsAbove(start);
		return new Region(from, commentsBehind(end) - from);
	}

	private int withCommentsAbove(int start) {
		if (!beginsLine(start)) {
			return start;
		}
		List<Region> comments = source.comments(source.tokenEndBefore(start), start);
		int from = start;
		for (int i = comments.size() - 1; i >= 0; i--) {
			Region comment = comments.get(i);
			if (source.breaks(comment.end(), from) > 1 || !beginsLine(comment.offset())) {
				break;
			}
			from = comment.offset();
		}
		return from;
	}

	/** Nothing but blanks and comments that begin on the line stand before it there. */
	private boolean beginsLine(int offset) {
		int lineStart = source.lineStart(offset);
		return source.tokenEndBefore(offset) <= lineStart && (source.isFirstOfLine(offset) || beginsWithComment(lineStart, offset));
	}

	private boolean beginsWithComment(int lineStart, int offset) {
		List<Region> comments = source.comments(lineStart, offset);
		return !comments.isEmpty() && source.isFirstOfLine(comments.get(0).offset());
	}

	private int commentsBehind(int end) {
		int last = lastOnLine(end);
		return last < 0 ? end : last;
	}

	/** @return offset behind the comments after it on the same line; -1 if a token follows on that line */
	int lastOnLine(int end) {
		int at = end;
		while (!source.isLastOfLine(at)) {
			int next = source.spacesAfter(at);
			List<Region> comment = source.comments(next, next + 1);
			if (comment.isEmpty()) {
				return -1;
			}
			at = comment.get(0).end();
		}
		return at;
	}
}
