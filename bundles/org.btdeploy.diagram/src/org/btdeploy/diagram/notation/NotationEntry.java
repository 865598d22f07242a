package org.btdeploy.diagram.notation;

import org.btdeploy.diagram.Messages;

/**
 * How one kind of element is shown everywhere: palette, tree, legend, properties and picture.
 *
 * @param key kind and word of the language, such as {@code server:biztalk}
 * @param form basic form, which also gives the default size
 * @param icon id of the icon, see {@link Icons}
 * @param ink colour of the icon
 * @param group drawer of the palette
 */
public record NotationEntry(String key, Form form, String icon, Ink ink, PaletteGroup group) {
	/** @return the kind in plain words, such as "BizTalk server" */
	public String label() {
		return Messages.get("Notation_" + key.replace(':', '_'));
	}
}
