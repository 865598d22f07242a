package org.btdeploy.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.btdeploy.model.util.Nearest;

/** Reads options that take one of some words. */
final class Choice {
	private Choice() {
	}

	/**
	 * @param option name of the option
	 * @param word what the user gave
	 * @param values what can be chosen
	 * @param wordOf the word for each
	 * @throws InputException for another word, with the one it may be meant to be
	 */
	static <T> T of(String option, String word, T[] values, Function<T, String> wordOf) throws InputException {
		for (T value : values) {
			if (wordOf.apply(value).equalsIgnoreCase(word)) {
				return value;
			}
		}
		List<String> known = Arrays.stream(values).map(wordOf).toList();
		List<String> near = Nearest.of(word, known);
		throw new InputException(near.isEmpty() ? Messages.get("Choice_unknown", option, word, String.join(", ", known))
				: Messages.get("Choice_unknownNear", option, word, String.join(", ", near), String.join(", ", known)));
	}
}
