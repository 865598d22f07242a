package org.btdeploy.dsl.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.dsl.print.Bodies;
import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.Place;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.dsl.written.WrittenPhrase;

/** What stands between the braces of an element: its statements in the order of the grammar, with their comments. */
final class Body {
	private final SourceText source;
	private final List<Line> lines = new ArrayList<>();
	private final List<Comment> behindBrace = new ArrayList<>();
	private List<Comment> atEnd = List.of();

	Body(SourceText source, WrittenElement element) {
		this.source = source;
		if (element.open() == null) {
			return;
		}
		int end = element.open().end();
		for (WrittenPhrase phrase : element.phrases()) {
			if (phrase.phrase().place() == Place.BODY) {
				add(phrase, end);
				end = phrase.end();
			}
		}
		Gap last = Gap.of(source, end, element.close().start(), true);
		behindLast().addAll(last.behind());
		atEnd = last.above();
		lines.sort(Comparator.comparingInt(line -> line.index));
	}

	private void add(WrittenPhrase phrase, int end) {
		Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
		if (phrase.phrase().attached() && last != null && last.index == phrase.index() - 1) {
			PhraseText text = new PhraseText(source, last.above);
			text.comments(end, phrase.start());
			text.add(phrase.pieces());
			last.text += text.toString().startsWith(" ") ? text : " " + text;
			last.phrases.add(phrase.phrase());
			return;
		}
		Gap gap = Gap.of(source, end, phrase.start(), false);
		behindLast().addAll(gap.behind());
		Line line = new Line(gap, phrase.phrase(), phrase.index());
		if (phrase.child() != null) {
			line.child = WrittenElement.of(phrase.child());
		} else {
			PhraseText text = new PhraseText(source, line.above);
			text.add(phrase.pieces());
			line.text = text.toString();
		}
		lines.add(line);
	}

	private List<Comment> behindLast() {
		return lines.isEmpty() ? behindBrace : lines.get(lines.size() - 1).behind;
	}

	List<Line> lines() {
		return lines;
	}

	/** @return comments on the line of the opening brace */
	List<Comment> behindBrace() {
		return behindBrace;
	}

	/** @return comments on lines of their own before the closing brace */
	List<Comment> atEnd() {
		return atEnd;
	}

	/** @return whether nothing needs braces, not even a comment */
	boolean isEmpty() {
		return lines.isEmpty() && atEnd.isEmpty();
	}

	/** @return whether the canonical form writes it on one line */
	boolean onOneLine() {
		List<Phrase> phrases = new ArrayList<>();
		for (Line line : lines) {
			if (line.hasComments()) {
				return false;
			}
			phrases.addAll(line.phrases);
		}
		return atEnd.isEmpty() && behindBrace.isEmpty() && Bodies.onOneLine(phrases);
	}
}
