package org.btdeploy.rcp;

import org.btdeploy.model.util.Texts;

/** The texts of this bundle, from {@code messages.properties} beside this class. */
final class Messages {
	private static final Texts TEXTS = Texts.of(Messages.class);

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}
}
