package org.btdeploy.dsl.print;

import java.util.List;

/** When the canonical form writes a body on one line: at most three flags, or a single statement with one value. */
public final class Bodies {
	private static final int MOST_FLAGS = 3;

	private Bodies() {
	}

	/** @param statements the phrases of the body, attached ones included */
	public static boolean onOneLine(List<Phrase> statements) {
		int count = 0;
		boolean flags = true;
		for (Phrase phrase : statements) {
			if (phrase.isChildren() || phrase.list()) {
				return false;
			}
			flags &= phrase.isKeyword();
			count += phrase.attached() ? 0 : 1;
		}
		return flags ? count <= MOST_FLAGS : count == 1;
	}
}
