package org.btdeploy.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * A visible token of the text.
 *
 * @param text the token itself
 * @param offset where it starts
 */
record Token(String text, int offset) {
	/** @return the visible tokens below the node, those the parser skipped included */
	static List<Token> of(ICompositeNode root) {
		List<Token> tokens = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes()) {
			boolean visible = !leaf.isHidden() || leaf.getSyntaxErrorMessage() != null;
			if (visible && leaf.getLength() > 0) {
				tokens.add(new Token(leaf.getText(), leaf.getOffset()));
			}
		}
		return tokens;
	}

	boolean is(String other) {
		return text.equals(other);
	}

	boolean isString() {
		return text.startsWith("\"") && text.length() > 1 && text.endsWith("\"");
	}

	/** @return whether it begins a text in quotes or a comment that does not end, which swallows what follows */
	boolean isUnterminated() {
		return text.startsWith("/*") && !text.endsWith("*/") || text.startsWith("\"") && !isString();
	}

	int end() {
		return offset + text.length();
	}
}
