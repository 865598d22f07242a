package org.btdeploy.dsl.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well what a user has typed fits a text: as its beginning, as beginnings of its parts ({@code sqi} for sql-instance,
 * {@code WR} for WebReceive), or somewhere inside; the case of letters does not matter.
 *
 * @param rank 0 for the best fit
 * @param marked offsets in the text of the characters that were typed
 */
public record Match(int rank, List<Integer> marked) {
	/** @return null if it does not fit */
	public static Match of(String typed, String text) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		String all = text.toLowerCase(Locale.ROOT);
		if (all.startsWith(wanted)) {
			return new Match(text.startsWith(typed) ? 0 : 1, range(0, wanted.length()));
		}
		List<Integer> parts = parts(wanted, all, text, 0, 0, new ArrayList<>());
		if (parts != null) {
			return new Match(2, parts);
		}
		int inside = all.indexOf(wanted);
		return inside < 0 ? null : new Match(3, range(inside, wanted.length()));
	}

	private static List<Integer> range(int from, int length) {
		List<Integer> marked = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			marked.add(from + i);
		}
		return marked;
	}

	/** Each character goes on where the last one was or begins a later part. */
	private static List<Integer> parts(String wanted, String all, String text, int at, int from, List<Integer> marked) {
		if (at == wanted.length()) {
			return new ArrayList<>(marked);
		}
		for (int i = from; i < all.length(); i++) {
			boolean next = i == from && at > 0 || beginsPart(text, i);
			if (next && all.charAt(i) == wanted.charAt(at)) {
				marked.add(i);
				List<Integer> found = parts(wanted, all, text, at + 1, i + 1, marked);
				if (found != null) {
					return found;
				}
				marked.removeLast();
			}
		}
		return null;
	}

	private static boolean beginsPart(String text, int at) {
		if (at == 0) {
			return true;
		}
		char before = text.charAt(at - 1);
		char here = text.charAt(at);
		return !Character.isLetterOrDigit(before) || Character.isUpperCase(here) && !Character.isUpperCase(before) || Character.isDigit(here) && !Character.isDigit(before);
	}
}
