package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.print.DeploymentNames;
import org.btdeploy.dsl.print.Form;
import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.ValueWriter;
import org.btdeploy.dsl.print.Values;
import org.btdeploy.dsl.written.Piece;
import org.btdeploy.dsl.written.WrittenPhrase;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Brings the values of one phrase up to date where it is written; tells what is left to insert or delete as a whole. */
final class ValueSync {
	private final ValueWriter writer;
	private final DeploymentNames names;
	private final EditList edits;
	private final Deletions deletions;

	ValueSync(ValueWriter writer, DeploymentNames names, EditList edits, Deletions deletions) {
		this.writer = writer;
		this.names = names;
		this.edits = edits;
		this.deletions = deletions;
	}

	/**
	 * @param written where the phrase is written; at least once
	 * @param before its value before the change
	 * @param now its value now
	 * @return the occurrences of which nothing stays
	 */
	List<WrittenPhrase> update(Phrase phrase, List<WrittenPhrase> written, Object before, Object now) {
		if (now == null) {
			return written;
		}
		if (phrase.form() == Form.FLAG) {
			return List.of();
		}
		if (phrase.list()) {
			return updateList(phrase, written, Values.asList(before), Values.asList(now));
		}
		Piece value = written.get(written.size() - 1).values().get(0);
		boolean same = before != null && before.equals(now);
		replace(value, same ? kept(phrase, value, now) : writer.text(phrase, now));
		return List.of();
	}

	private void replace(Piece value, String text) {
		if (text != null && !text.equals(value.text())) {
			deletions.replace(value, text, edits);
		}
	}

	/** A kept reference is written anew only if its name has come to mean something else; qualified if it was. */
	private String kept(Phrase phrase, Piece piece, Object value) {
		if (!phrase.isReference() || !(value instanceof NamedElement target) || target.eIsProxy()) {
			return null;
		}
		EReference reference = (EReference) phrase.feature();
		String name = piece.text().replace("^", "");
		if (names.means(name, target, reference)) {
			return null;
		}
		return name.indexOf('.') < 0 ? names.text(target, reference) : names.qualified(target, reference);
	}

	private List<WrittenPhrase> updateList(Phrase phrase, List<WrittenPhrase> written, List<Object> before, List<Object> now) {
		List<Piece> pieces = new ArrayList<>();
		for (WrittenPhrase one : written) {
			pieces.addAll(one.values());
		}
		List<Object> old = phrase.form() == Form.PORTS ? ports(pieces) : before;
		boolean[] stays = new boolean[pieces.size()];
		int[] match = Alignment.of(old, now);
		int nextOld = 0;
		for (int j = 0; j < match.length;) {
			if (match[j] >= 0) {
				nextOld = match[j] + 1;
				stays[match[j]] = true;
				replace(pieces.get(match[j]), kept(phrase, pieces.get(match[j]), now.get(j)));
				j++;
				continue;
			}
			int end = j;
			while (end < match.length && match[end] < 0) {
				end++;
			}
			int oldEnd = end < match.length ? match[end] : pieces.size();
			j = fill(phrase, pieces, nextOld, oldEnd, now.subList(j, end), stays) + j;
		}
		return deleteRest(written, stays);
	}

	/** Writes new values over old ones between two that stay, and what is left beside one that stays. */
	private int fill(Phrase phrase, List<Piece> pieces, int oldStart, int oldEnd, List<Object> added, boolean[] stays) {
		int next = oldStart;
		StringBuilder rest = new StringBuilder();
		for (Object value : added) {
			if (next < oldEnd) {
				stays[next] = true;
				replace(pieces.get(next++), writer.text(phrase, value));
			} else if (next > 0) {
				rest.append(", ").append(writer.text(phrase, value));
			} else {
				rest.append(writer.text(phrase, value)).append(", ");
			}
		}
		if (!rest.isEmpty()) {
			edits.insert(next > 0 ? pieces.get(next - 1).end() : pieces.get(0).start(), rest.toString());
		}
		return added.size();
	}

	private List<WrittenPhrase> deleteRest(List<WrittenPhrase> written, boolean[] stays) {
		List<WrittenPhrase> gone = new ArrayList<>();
		int offset = 0;
		for (WrittenPhrase one : written) {
			int count = one.values().size();
			if (!any(stays, offset, offset + count)) {
				gone.add(one);
			} else {
				deleteValues(one, stays, offset);
			}
			offset += count;
		}
		return gone;
	}

	/** With each value goes the comma behind it, or the one before it if nothing stays behind. */
	private void deleteValues(WrittenPhrase written, boolean[] stays, int offset) {
		List<Piece> pieces = written.pieces();
		int count = written.values().size();
		int value = 0;
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i).kind() != Piece.Kind.VALUE) {
				continue;
			}
			if (!stays[offset + value]) {
				boolean staysBehind = any(stays, offset + value + 1, offset + count);
				deletions.addTokens(staysBehind ? pieces.subList(i, i + 2) : pieces.subList(i - 1, i + 1));
			}
			value++;
		}
	}

	private static boolean any(boolean[] flags, int from, int to) {
		for (int i = from; i < to; i++) {
			if (flags[i]) {
				return true;
			}
		}
		return false;
	}

	private static List<Object> ports(List<Piece> pieces) {
		List<Object> ports = new ArrayList<>();
		for (Piece piece : pieces) {
			String text = piece.text();
			int hyphen = text.indexOf('-');
			ports.add(text.equals("any") ? Values.ANY : hyphen < 0 ? number(text) : number(text.substring(0, hyphen)) + "-" + number(text.substring(hyphen + 1)));
		}
		return ports;
	}

	private static String number(String digits) {
		return Integer.toString(Integer.parseInt(digits));
	}

	/** @return what is written for a reference that means nothing, so that it can be written elsewhere; null if it is not there */
	static String textOf(EObject unresolved, List<Object> values, List<WrittenPhrase> written) {
		List<Piece> pieces = new ArrayList<>();
		for (WrittenPhrase one : written) {
			pieces.addAll(one.values());
		}
		for (int i = 0; i < values.size() && i < pieces.size(); i++) {
			if (values.get(i) == unresolved) {
				return pieces.get(i).text();
			}
		}
		return null;
	}
}
