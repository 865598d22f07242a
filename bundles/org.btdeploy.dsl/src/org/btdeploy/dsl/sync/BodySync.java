package org.btdeploy.dsl.sync;

import java.util.List;

import org.btdeploy.dsl.print.Place;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.dsl.written.WrittenPhrase;
import org.eclipse.emf.ecore.EObject;

/** Bodies that come or go as a whole: made with the first statement, removed with the last unless a comment is left. */
final class BodySync {
	private final Session session;
	private final EditList edits;
	private final WrittenElement written;
	private final List<WrittenPhrase> gone;
	private final Deletions deletions;

	BodySync(Session session, EditList edits, WrittenElement written, List<WrittenPhrase> gone, Deletions deletions) {
		this.session = session;
		this.edits = edits;
		this.written = written;
		this.gone = gone;
		this.deletions = deletions;
	}

	/**
	 * @param before what the phrases held before the change
	 * @param now what they hold now
	 * @return whether the whole body was dealt with; false if its statements are to be dealt with one by one
	 */
	boolean replaceWhole(Object[] before, Object[] now) {
		boolean empty = isEmpty(now);
		if (written.open() == null) {
			if (!empty) {
				edits.insert(PhraseSync.headEnd(written, gone), newBody());
			}
			return true;
		}
		if (isEmpty(before)) {
			if (!empty && !session.source.hasComment(written.open().end(), written.close().start())) {
				edits.replace(written.open().start(), written.close().end(), newBody().substring(1));
				return true;
			}
			return empty;
		}
		if (empty && !written.syntax().isBodyMandatory() && !keepsComment()) {
			gone.removeIf(phrase -> phrase.phrase().place() == Place.BODY);
			deletions.addWhole(written.open().start(), written.close().end());
			return true;
		}
		return false;
	}

	private String newBody() {
		SourceText source = session.source;
		EObject element = written.element();
		boolean inLine = !source.isFirstOfLine(written.start()) && session.isAllNew(element) && !written.syntax().isBodyMandatory();
		return inLine ? session.printer.bodyFlat(element) : session.printer.body(element, source.indent(written.start()));
	}

	private boolean isEmpty(Object[] values) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null && written.syntax().phrases().get(i).place() == Place.BODY) {
				return false;
			}
		}
		return true;
	}

	/** A comment between the braces that does not belong to a child; all children are gone. */
	private boolean keepsComment() {
		int at = written.open().end();
		for (WrittenPhrase phrase : written.phrases()) {
			if (phrase.child() != null) {
				Region whole = session.extents.of(phrase.start(), phrase.end());
				if (session.source.hasComment(at, whole.offset())) {
					return true;
				}
				at = whole.end();
			}
		}
		return session.source.hasComment(at, written.close().start());
	}
}
