package org.btdeploy.model.util;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Text for users, kept in a {@code messages.properties} beside the class that owns it. */
public final class Texts {
	private final String bundle;
	private final ClassLoader loader;
	private ResourceBundle texts;

	private Texts(Class<?> owner) {
		bundle = owner.getPackageName() + ".messages";
		loader = owner.getClassLoader();
	}

	/** @return the texts in the package of the class; read when first asked for */
	public static Texts of(Class<?> owner) {
		return new Texts(owner);
	}

	/**
	 * @param key key of the text; a missing one is a programming error
	 * @param arguments what to put in place of {0}, {1}, …
	 * @throws java.util.MissingResourceException if there is no such text
	 */
	public String get(String key, Object... arguments) {
		if (texts == null) {
			texts = ResourceBundle.getBundle(bundle, java.util.Locale.ROOT, loader);
		}
		return MessageFormat.format(texts.getString(key), arguments);
	}
}
