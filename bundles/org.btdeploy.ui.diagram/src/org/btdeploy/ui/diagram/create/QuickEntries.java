package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;

/**
 * What a line such as {@code server BTS-1 "BizTalk 1"} creates: the words at its start choose the kind, the rest is the name,
 * the label, or both.
 */
public final class QuickEntries {
	/**
	 * @param entry what is created
	 * @param rest name or label as typed, empty for none
	 */
	public record Match(NotationEntry entry, String rest) {
	}

	private record Ranked(Match match, int words, int quality) {
	}

	/** How much better an entry is that was written out. */
	private static final int WHOLE = 3;

	private QuickEntries() {
	}

	/** @return what the line can mean, the likeliest first; everything for an empty one */
	public static List<Match> of(String line) {
		String[] words = line.strip().isEmpty() ? new String[0] : line.strip().split("\\s+");
		List<Ranked> ranked = new ArrayList<>();
		for (NotationEntry entry : Notation.all()) {
			if (Offers.isCreatable(entry)) {
				Ranked found = rank(entry, words, line.strip());
				if (found != null) {
					ranked.add(found);
				}
			}
		}
		ranked.sort(Comparator.comparingInt(Ranked::words).thenComparingInt(Ranked::quality).reversed());
		return ranked.stream().map(Ranked::match).toList();
	}

	/** Words count as long as each begins another word of the entry; the first one must. */
	private static Ranked rank(NotationEntry entry, String[] words, String line) {
		List<String> known = new ArrayList<>(List.of((entry.label() + " " + entry.key().replace(':', ' ')).toLowerCase(Locale.ROOT).split("[ ()]+")));
		int count = 0;
		int quality = 0;
		String rest = line;
		for (String word : words) {
			String wanted = word.toLowerCase(Locale.ROOT);
			String hit = known.stream().filter(wanted::equals).findFirst().orElse(known.stream().filter(one -> one.startsWith(wanted)).findFirst().orElse(null));
			if (hit == null) {
				break;
			}
			quality += hit.equals(wanted) ? 2 : 1;
			known.remove(hit);
			rest = rest.substring(word.length()).stripLeading();
			count++;
		}
		if (words.length > 0 && count == 0) {
			return null;
		}
		String wanted = line.toLowerCase(Locale.ROOT);
		boolean whole = wanted.startsWith(Offers.word(entry).isEmpty() ? entry.key() : Offers.word(entry)) || wanted.startsWith(entry.label().toLowerCase(Locale.ROOT));
		return new Ranked(new Match(entry, rest), count, quality + (whole ? WHOLE : 0) + (entry.key().contains(":") ? 0 : 1));
	}
}
