package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.Place;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.dsl.written.WrittenPhrase;

/** Inserts phrases into an element: behind the last phrase that goes before them in the order of the grammar. */
final class PhraseSync {
	private final Session session;
	private final EditList edits;
	private final WrittenElement written;
	private final List<WrittenPhrase> gone;

	PhraseSync(Session session, EditList edits, WrittenElement written, List<WrittenPhrase> gone) {
		this.session = session;
		this.edits = edits;
		this.written = written;
		this.gone = gone;
	}

	void insertIntoHead(boolean[] added, Object[] now) {
		for (int i = 0; i < added.length; i++) {
			Phrase phrase = phrase(i);
			if (added[i] && phrase.place() != Place.BODY) {
				WrittenPhrase anchor = anchor(i, false);
				edits.insert(anchor == null ? written.keyword().end() : anchor.end(), " " + session.writer.phrase(phrase, now[i]));
			}
		}
	}

	void insertIntoBody(boolean[] added, Object[] now) {
		for (int i = 0; i < added.length; i++) {
			Phrase phrase = phrase(i);
			if (!added[i] || phrase.place() != Place.BODY || phrase.attached() && added[i - 1]) {
				continue;
			}
			String text = session.writer.phrase(phrase, now[i]);
			if (i + 1 < added.length && added[i + 1] && phrase(i + 1).attached()) {
				text += " " + session.writer.phrase(phrase(i + 1), now[i + 1]);
			}
			WrittenPhrase anchor = anchor(i, true);
			int end = anchor == null ? written.open().end() : anchor.end();
			if (phrase.attached()) {
				edits.insert(end, " " + text);
			} else {
				insertLine(end, text);
			}
		}
	}

	/** Puts the text on a line of its own behind a token, or on its line if another token follows there. */
	private void insertLine(int end, String text) {
		int line = session.extents.lastOnLine(end);
		if (line >= 0) {
			edits.insert(line, session.layout.newLine(statementIndent(session, written)) + text);
		} else {
			edits.insert(end, " " + text + (session.source.text().startsWith("}", end) ? " " : ""));
		}
	}

	/** An attached phrase follows the last occurrence of the one it is attached to; with others only the order matters. */
	private WrittenPhrase anchor(int index, boolean body) {
		WrittenPhrase best = null;
		for (WrittenPhrase phrase : written.phrases()) {
			boolean fits = phrase.index() < index && phrase.phrase().place() == Place.BODY == body && !phrase.phrase().isChildren() && !gone.contains(phrase);
			if (fits && (best == null || phrase.index() >= best.index())) {
				best = phrase;
			}
		}
		return best;
	}

	private Phrase phrase(int index) {
		return written.syntax().phrases().get(index);
	}

	/** @return offset behind the last token of the head that stays */
	static int headEnd(WrittenElement written, List<WrittenPhrase> gone) {
		int end = written.keyword().end();
		for (WrittenPhrase phrase : written.phrases()) {
			if (phrase.phrase().place() != Place.BODY && !gone.contains(phrase)) {
				end = phrase.end();
			}
		}
		return end;
	}

	/** @return indentation of what stands in the body of the element */
	static String statementIndent(Session session, WrittenElement written) {
		SourceText source = session.source;
		List<WrittenPhrase> inside = new ArrayList<>(written.phrases());
		inside.removeIf(phrase -> phrase.phrase().place() != Place.BODY || !source.isFirstOfLine(phrase.start()));
		return inside.isEmpty() ? source.indent(written.start()) + session.layout.unit() : source.indent(inside.get(0).start());
	}
}
