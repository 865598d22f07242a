package org.btdeploy.dsl.ide.fix;

import org.btdeploy.model.util.Texts;

final class Messages {
	private static final Texts TEXTS = Texts.of(Messages.class);

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}
}
