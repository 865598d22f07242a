package org.btdeploy.model.naming;

import org.btdeploy.model.util.Texts;
import org.eclipse.emf.ecore.EClass;

/** Plain words for the classes of the model, as users know them: "server", "a cluster group". */
public final class Kinds {
	private static final Texts TEXTS = Texts.of(Kinds.class);

	private Kinds() {
	}

	/** @return the word without article */
	public static String plain(EClass kind) {
		return TEXTS.get("Kinds_" + kind.getName());
	}

	/** @return the word with its indefinite article */
	public static String indefinite(EClass kind) {
		String word = plain(kind);
		boolean vowel = "aeioAEIO".indexOf(word.charAt(0)) >= 0;
		return (vowel ? "an " : "a ") + word;
	}
}
