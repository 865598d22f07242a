package org.btdeploy.dsl.ide.assist;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;

/** The text to ask about: where there are errors above the line, what could not be read there is left out. */
final class AssistText {
	private AssistText() {
	}

	/** @return a text of the same length as the original at least up to the offset */
	static String of(DeploymentDocument document, int offset) {
		String text = document.text();
		int line = document.lines().start(document.lines().line(offset));
		if (!document.hasSyntaxErrors() || !hasErrorBefore(document, line)) {
			return text;
		}
		String repaired = document.resource().getParseResult().getRootNode().getText();
		StringBuilder result = new StringBuilder(text);
		for (int i = 0; i < line && i < repaired.length(); i++) {
			boolean brace = repaired.charAt(i) == '}' && text.charAt(i) != '}'; // may well be closed later
			result.setCharAt(i, brace ? ' ' : repaired.charAt(i));
		}
		return result.toString();
	}

	private static boolean hasErrorBefore(DeploymentDocument document, int offset) {
		for (Problem problem : document.problems()) {
			if (problem.id().startsWith("SYN") && problem.offset() < offset) {
				return true;
			}
		}
		return false;
	}
}
