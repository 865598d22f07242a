package org.btdeploy.model.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that were probably meant. */
public final class Nearest {
	private static final int MOST = 3;

	private Nearest() {
	}

	private record Candidate(String word, int distance) {
	}

	/** @return up to three of the words that are close to the given one, nearest first, then by alphabet */
	public static List<String> of(String word, Collection<String> words) {
		int limit = word.length() <= 2 ? 0 : word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
		String wanted = word.toLowerCase(Locale.ROOT);
		List<Candidate> near = new ArrayList<>();
		for (String other : words) {
			String candidate = other.toLowerCase(Locale.ROOT);
			int distance = Math.abs(candidate.length() - wanted.length()) > limit ? limit + 1 : distance(wanted, candidate);
			if (distance <= limit || isPrefix(wanted, candidate)) {
				near.add(new Candidate(other, distance));
			}
		}
		near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word));
		List<String> nearest = new ArrayList<>(MOST);
		for (int i = 0; i < near.size() && i < MOST; i++) {
			nearest.add(near.get(i).word());
		}
		return nearest;
	}

	private static boolean isPrefix(String wanted, String candidate) {
		return wanted.length() >= 3 && (candidate.startsWith(wanted) || candidate.endsWith(wanted));
	}

	/** Edit distance with swaps of neighbours counted as one. */
	private static int distance(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] spare = beforeLast;
			beforeLast = last;
			last = row;
			row = spare;
		}
		return last[b.length()];
	}
}
