package org.btdeploy.rules;

/**
 * The long texts of the rules, from {@code catalogue.properties} and {@code thresholds.properties}; apart from the messages,
 * since most runs never need them.
 */
final class Catalogue {
	private static final TextFile TEXTS = new TextFile("catalogue.properties");
	private static final TextFile THRESHOLDS = new TextFile("thresholds.properties");

	private Catalogue() {
	}

	/** @param part title, why, fix or sources */
	static String text(String rule, String part) {
		return TEXTS.get(rule + "_" + part);
	}

	/** @return what the threshold limits */
	static String text(Threshold threshold) {
		return THRESHOLDS.get(threshold.name());
	}
}
