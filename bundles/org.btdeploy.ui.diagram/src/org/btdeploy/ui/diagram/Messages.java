package org.btdeploy.ui.diagram;

import org.btdeploy.model.util.Texts;

/** The texts of this bundle, from {@code messages.properties} beside this class. */
public final class Messages {
	private static final Texts TEXTS = Texts.of(Messages.class);

	private Messages() {
	}

	/** @return the text, its places filled in; numbers are passed as text, or they get thousands separators */
	public static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}
}
