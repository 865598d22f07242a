package org.btdeploy.dsl.sync;

import java.util.Arrays;
import java.util.List;

/** Which values of a list stay in place when it becomes another list. */
public final class Alignment {
	private Alignment() {
	}

	/** @return for each new value the index of the old value that stays for it, -1 if there is none; increasing */
	public static int[] of(List<?> before, List<?> after) {
		int[] match = new int[after.size()];
		Arrays.fill(match, -1);
		int start = 0;
		int shorter = Math.min(before.size(), after.size());
		while (start < shorter && before.get(start).equals(after.get(start))) {
			match[start] = start;
			start++;
		}
		int tail = 0;
		while (tail < shorter - start && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
			match[after.size() - tail] = before.size() - tail;
		}
		longestCommon(before, after, start, before.size() - tail, after.size() - tail, match);
		return match;
	}

	private static void longestCommon(List<?> before, List<?> after, int start, int beforeEnd, int afterEnd, int[] match) {
		int n = beforeEnd - start;
		int m = afterEnd - start;
		if (n <= 0 || m <= 0) {
			return;
		}
		int[][] length = new int[n + 1][m + 1];
		for (int i = n - 1; i >= 0; i--) {
			for (int j = m - 1; j >= 0; j--) {
				boolean same = before.get(start + i).equals(after.get(start + j));
				length[i][j] = same ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
			}
		}
		for (int i = 0, j = 0; i < n && j < m;) {
			if (before.get(start + i).equals(after.get(start + j))) {
				match[start + j++] = start + i++;
			} else if (length[i + 1][j] >= length[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	/**
	 * @param places old indices in their new order, each at most once; -1 for values that were not there
	 * @return which of them stay in place: a longest increasing row
	 */
	static boolean[] increasing(int[] places) {
		int[] lastOfLength = new int[places.length + 1];
		int[] previous = new int[places.length];
		int longest = 0;
		for (int i = 0; i < places.length; i++) {
			if (places[i] < 0) {
				continue;
			}
			int low = 1;
			int high = longest;
			while (low <= high) {
				int middle = (low + high) >>> 1;
				if (places[lastOfLength[middle]] < places[i]) {
					low = middle + 1;
				} else {
					high = middle - 1;
				}
			}
			previous[i] = low > 1 ? lastOfLength[low - 1] : -1;
			lastOfLength[low] = i;
			longest = Math.max(longest, low);
		}
		boolean[] stays = new boolean[places.length];
		for (int i = longest > 0 ? lastOfLength[longest] : -1; i >= 0; i = previous[i]) {
			stays[i] = true;
		}
		return stays;
	}
}
