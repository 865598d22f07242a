package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.Place;
import org.btdeploy.dsl.print.Syntax;
import org.btdeploy.dsl.print.SyntaxTable;
import org.btdeploy.dsl.print.Values;
import org.btdeploy.dsl.print.Writability;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.dsl.written.WrittenPhrase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares elements that stay with what they were and writes the difference into their text. */
final class ElementSync {
	private final Session session;
	private final EditList edits;

	ElementSync(Session session, EditList edits) {
		this.session = session;
		this.edits = edits;
	}

	/** Brings the element and everything in it up to date; it was there before the change. */
	void update(EObject element) {
		Syntax syntax = SyntaxTable.of(element.eClass());
		Object[] before = session.before.values(element);
		Object[] now = Snapshot.now(element);
		boolean[] changed = new boolean[now.length];
		boolean[] touched = new boolean[now.length];
		boolean any = false;
		for (int i = 0; i < now.length; i++) {
			Phrase phrase = syntax.phrases().get(i);
			changed[i] = !Objects.equals(before[i], now[i]);
			touched[i] = changed[i] || phrase.isReference() && isConcerned(element, now[i]);
			any |= touched[i];
		}
		checkUnwritten(element, syntax);
		if (any) {
			Writability.check(element, changed);
			new Update(element, syntax, before, now, touched).run();
		} else {
			updateChildren(now, syntax);
		}
	}

	private void updateChildren(Object[] now, Syntax syntax) {
		int last = now.length - 1;
		if (last >= 0 && syntax.phrases().get(last).isChildren()) {
			for (Object child : Values.asList(now[last])) {
				update((EObject) child);
			}
		}
	}

	private static void checkUnwritten(EObject element, Syntax syntax) {
		for (EStructuralFeature feature : syntax.unwritten()) {
			if (element.eIsSet(feature)) {
				Writability.check(element);
			}
		}
	}

	private boolean isConcerned(EObject element, Object value) {
		if (session.changes.isEmpty() || value == null) {
			return false;
		}
		boolean concerned = false;
		for (Object target : Values.asList(value)) {
			if (session.changes.isGone(target)) {
				String key = session.changes.isDeleted((EObject) target) ? "ElementSync_refersToGone" : "ElementSync_refersToUnnamed";
				throw new SyncException(Messages.get(key, Writability.name(element), Writability.name((EObject) target)));
			}
			concerned |= session.changes.concern(target);
		}
		return concerned;
	}

	/** The update of one element in which something has to be written. */
	private final class Update {
		private final WrittenElement written;
		private final Syntax syntax;
		private final Object[] before;
		private final Object[] now;
		private final boolean[] touched;
		private final Deletions deletions = new Deletions(session.source);
		private final ValueSync values = new ValueSync(session.writer, session.names, edits, deletions);
		private final List<WrittenPhrase> gone = new ArrayList<>();
		private final boolean[] added;

		Update(EObject element, Syntax syntax, Object[] before, Object[] now, boolean[] touched) {
			written = WrittenElement.of(element);
			this.syntax = syntax;
			this.before = before;
			this.now = now;
			this.touched = touched;
			added = new boolean[now.length];
		}

		void run() {
			for (int i = 0; i < touched.length; i++) {
				Phrase phrase = syntax.phrases().get(i);
				if (!touched[i] || phrase.isChildren()) {
					continue;
				}
				List<WrittenPhrase> occurrences = written.phrases(i);
				if (!occurrences.isEmpty()) {
					gone.addAll(values.update(phrase, occurrences, before[i], now[i]));
				} else {
					added[i] = now[i] != null;
				}
			}
			PhraseSync phrases = new PhraseSync(session, edits, written, gone);
			phrases.insertIntoHead(added, now);
			if (!new BodySync(session, edits, written, gone, deletions).replaceWhole(before, now)) {
				phrases.insertIntoBody(added, now);
				updateChildList();
			}
			for (WrittenPhrase phrase : gone) {
				deletions.addTokens(phrase.pieces());
			}
			deletions.writeTo(edits);
		}

		private void updateChildList() {
			int last = now.length - 1;
			if (last < 0 || !syntax.phrases().get(last).isChildren()) {
				return;
			}
			if (touched[last]) {
				new ChildSync(session, edits, written, gone, deletions, ElementSync.this::update).update(Values.asList(before[last]), Values.asList(now[last]));
			} else {
				updateChildren(now, syntax);
			}
		}
	}

	/** @return whether the phrase stands in the body and is no child */
	static boolean isStatement(WrittenPhrase phrase) {
		return phrase.phrase().place() == Place.BODY && !phrase.phrase().isChildren();
	}
}
