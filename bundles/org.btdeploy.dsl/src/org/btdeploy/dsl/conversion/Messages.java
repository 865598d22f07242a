package org.btdeploy.dsl.conversion;

import org.btdeploy.model.util.Texts;

final class Messages {
	private static final Texts TEXTS = Texts.of(Messages.class);

	private Messages() {
	}

	static String numberTooLarge(String number) {
		return TEXTS.get("BtDeployValueConverters_numberTooLarge", number);
	}

	static String unknownEscape(String escape) {
		return TEXTS.get("Quoted_unknownEscape", escape);
	}
}
