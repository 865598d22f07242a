package org.btdeploy.dsl.format;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.written.SourceText;

/** The comments between two tokens: those behind the first one on its line, and those above the second one. */
final class Gap {
	private final List<Comment> behind = new ArrayList<>();
	private final List<Comment> above = new ArrayList<>();
	private final boolean blankAtEnd;

	private Gap(SourceText source, int from, int to, boolean sameLine, boolean closes) {
		List<Region> comments = source.comments(from, to);
		int rest = sameLine ? onSameLine(source, comments, from, to, closes) : 0;
		int at = from;
		for (int i = 0; i < comments.size(); i++) {
			Region comment = comments.get(i);
			boolean blank = source.breaks(at, comment.offset()) > 1;
			(i < rest ? behind : above).add(comment(source, comment, blank));
			at = comment.end();
		}
		blankAtEnd = source.breaks(at, to) > 1;
	}

	/** @param closes whether nothing follows to which a comment on the same line could belong */
	static Gap of(SourceText source, int from, int to, boolean closes) {
		return new Gap(source, from, to, true, closes);
	}

	/** The gap before the first token of the text. */
	static Gap first(SourceText source, int to) {
		return new Gap(source, 0, to, false, false);
	}

	private static int onSameLine(SourceText source, List<Region> comments, int from, int to, boolean closes) {
		int at = from;
		int count = 0;
		while (count < comments.size() && source.breaks(at, comments.get(count).offset()) == 0) {
			at = comments.get(count++).end();
		}
		return closes || source.breaks(at, to) > 0 ? count : 0;
	}

	static Comment comment(SourceText source, Region comment, boolean blankBefore) {
		String text = source.text().substring(comment.offset(), comment.end());
		boolean line = source.isLineComment(comment);
		return new Comment(line ? text.stripTrailing() : text, line, blankBefore, source.indent(comment.offset()));
	}

	/** @return comments behind the first token on its line */
	List<Comment> behind() {
		return behind;
	}

	/** @return comments above the second token */
	List<Comment> above() {
		return above;
	}

	/** @return whether a blank line stands directly before the second token */
	boolean blankAtEnd() {
		return blankAtEnd;
	}
}
