package org.btdeploy.edit.value;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.naming.NameRules;
import org.btdeploy.model.words.WordFeature;
import org.btdeploy.model.words.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Words that can be written: known ones, and where the language allows it others in quotes. */
public final class WordRules {
	private WordRules() {
	}

	/** @return the word feature of the class, null if the feature holds no words */
	public static WordFeature feature(EClass type, EStructuralFeature feature) {
		for (WordFeature words : WordFeature.of(type)) {
			if (words.attribute() == feature) {
				return words;
			}
		}
		return null;
	}

	/** @return the text as a word: as it is if known or quoted, else in quotes where the language allows that */
	public static String word(WordFeature feature, String text) {
		boolean asItIs = !feature.quotable() || text.isEmpty() || feature.words().contains(text) || Words.isQuoted(text);
		return asItIs ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
	}

	/** @return why the word cannot stand there, null if it can */
	static Refusal check(WordFeature feature, String word) {
		if (feature.words().contains(word)) {
			return null;
		}
		if (feature.quotable() && Words.isQuoted(word)) {
			return isWellQuoted(word) && NameRules.isSavable(word) ? null : Refusal.of("WordRules_quotes", word);
		}
		return Refusal.of(feature.quotable() ? "WordRules_unknownQuotable" : "WordRules_unknown", word, Describe.feature(feature.attribute()), String.join(", ", feature.words()));
	}

	/** One string literal of the language, not empty, whose only escapes are those that need no looking up. */
	private static boolean isWellQuoted(String word) {
		if (word.length() < 3 || !word.endsWith("\"")) {
			return false;
		}
		for (int i = 1; i < word.length() - 1; i++) {
			char c = word.charAt(i);
			if (c == '"' || c == '\n' || c == '\r') {
				return false;
			}
			if (c == '\\') {
				i++;
				if (i == word.length() - 1 || "\"\\nrtbf'".indexOf(word.charAt(i)) < 0) {
					return false;
				}
			}
		}
		return true;
	}
}
