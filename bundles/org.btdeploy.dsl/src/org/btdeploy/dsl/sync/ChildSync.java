package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.btdeploy.dsl.print.Sections;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.dsl.written.WrittenPhrase;
import org.eclipse.emf.ecore.EObject;

/** Children of an element that come, go, change places or stay. */
final class ChildSync {
	private final Session session;
	private final SourceText source;
	private final EditList edits;
	private final WrittenElement written;
	private final List<WrittenPhrase> gone;
	private final Deletions deletions;
	private final Consumer<EObject> updateKept;
	private final Map<EObject, WrittenPhrase> places = new IdentityHashMap<>();
	private final String indent;

	ChildSync(Session session, EditList edits, WrittenElement written, List<WrittenPhrase> gone, Deletions deletions, Consumer<EObject> updateKept) {
		this.session = session;
		this.source = session.source;
		this.edits = edits;
		this.written = written;
		this.gone = gone;
		this.deletions = deletions;
		this.updateKept = updateKept;
		indent = PhraseSync.statementIndent(session, written);
		for (WrittenPhrase phrase : written.phrases()) {
			if (phrase.child() != null) {
				places.put(phrase.child(), phrase);
			}
		}
	}

	void update(List<Object> before, List<Object> now) {
		Map<Object, Integer> old = new IdentityHashMap<>();
		for (int i = 0; i < before.size(); i++) {
			old.put(before.get(i), i);
		}
		int[] oldPlaces = new int[now.size()];
		for (int i = 0; i < oldPlaces.length; i++) {
			oldPlaces[i] = old.getOrDefault(now.get(i), -1);
		}
		boolean[] stays = Alignment.increasing(oldPlaces);
		EObject above = null;
		List<EObject> added = new ArrayList<>();
		for (int i = 0; i < stays.length; i++) {
			EObject child = (EObject) now.get(i);
			if (!stays[i]) {
				added.add(child);
				continue;
			}
			insert(above, added, child);
			updateKept.accept(child);
			old.remove(child);
			added.clear();
			above = child;
		}
		insert(above, added, null);
		for (Object child : old.keySet()) {
			WrittenPhrase place = places.get(child);
			Region whole = session.extents.of(place.start(), place.end());
			deletions.addWhole(whole.offset(), whole.end());
		}
	}

	private void insert(EObject above, List<EObject> added, EObject below) {
		if (added.isEmpty()) {
			return;
		}
		if (above != null) {
			insertBehind(places.get(above).end(), above, added, below);
		} else if (below != null) {
			insertBefore(added, below);
		} else {
			int end = written.open().end();
			for (WrittenPhrase phrase : written.phrases()) {
				end = ElementSync.isStatement(phrase) && !gone.contains(phrase) ? phrase.end() : end;
			}
			insertBehind(end, null, added, null);
		}
	}

	private void insertBehind(int end, EObject above, List<EObject> added, EObject below) {
		int line = session.extents.lastOnLine(end);
		if (line < 0) {
			insertInLine(end, added);
			return;
		}
		StringBuilder text = new StringBuilder();
		EObject last = above;
		boolean behindBrace = end == written.open().end();
		for (EObject child : added) {
			if (Sections.apart(written.element(), last, child) && !behindBrace) {
				text.append(session.layout.lineEnd());
			}
			text.append(session.layout.newLine(indent)).append(session.childText(child, indent));
			last = child;
			behindBrace = false;
		}
		if (below != null && Sections.apart(written.element(), last, below) && !source.isBlankLine(source.afterBreak(source.lineEnd(line)))) {
			text.append(session.layout.lineEnd());
		}
		edits.insert(line, text.toString());
	}

	/** On a line with other elements; what cannot stand there gets lines of its own all the same. */
	private void insertInLine(int end, List<EObject> added) {
		StringBuilder text = new StringBuilder();
		boolean lines = false;
		for (EObject child : added) {
			String one = session.childTextInLine(child, indent);
			boolean ownLine = needsLine(one);
			text.append(ownLine || lines ? session.layout.newLine(indent) : " ").append(one);
			lines = ownLine;
		}
		boolean brace = source.text().startsWith("}", end);
		edits.insert(end, text + (lines ? session.layout.newLine(source.indent(end)) : brace ? " " : ""));
	}

	private static boolean needsLine(String text) {
		return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.contains("//");
	}

	private void insertBefore(List<EObject> added, EObject below) {
		WrittenPhrase place = places.get(below);
		int start = session.extents.of(place.start(), place.end()).offset();
		boolean ownLine = source.isFirstOfLine(start);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < added.size(); i++) {
			EObject child = added.get(i);
			String one = ownLine ? session.childText(child, indent) : session.childTextInLine(child, indent);
			text.append(ownLine ? indent : "").append(one);
			boolean line = ownLine || needsLine(one);
			text.append(line ? session.layout.lineEnd() + (ownLine ? "" : indent) : " ");
			EObject next = i + 1 < added.size() ? added.get(i + 1) : below;
			text.append(ownLine && Sections.apart(written.element(), child, next) ? session.layout.lineEnd() : "");
		}
		edits.insert(ownLine ? source.lineStart(start) : start, text.toString());
	}
}
