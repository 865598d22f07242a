package org.btdeploy.dsl.syntax;

import java.util.Collection;
import java.util.List;

import org.btdeploy.dsl.problem.Lines;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.model.util.Nearest;
import org.btdeploy.model.util.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** Turns an error of the parser into a problem that names the cause: common mistakes first, the parser's own words otherwise. */
final class SyntaxProblems {
	private final String text;
	private final Lines lines;
	private final List<Token> tokens;
	private final Collection<String> keywords;

	SyntaxProblems(String text, Lines lines, List<Token> tokens, Collection<String> keywords) {
		this.keywords = keywords;
		this.text = text;
		this.lines = lines;
		this.tokens = tokens;
	}

	/** @return the problem of a quote or comment without end; covers the rest of its line */
	static Problem unterminated(Token token) {
		return at(token, ProblemIds.UNTERMINATED, token.text().startsWith("/*") ? "SyntaxProblems_comment" : "SyntaxProblems_quote");
	}

	/** @return the problem of an error node; {@code index} is that of the token where the parser stumbled, -1 at the end */
	Problem problem(INode node, int index) {
		SyntaxErrorMessage error = node.getSyntaxErrorMessage();
		boolean isValue = ProblemIds.BAD_VALUE.equals(error.getIssueCode());
		Problem known = isValue || index < 0 ? null : known(index);
		if (known != null) {
			return known;
		}
		if (!isValue && error.getIssueData() == null && index >= 0 && tokens.get(index).offset() == node.getOffset()) {
			List<String> near = Nearest.of(tokens.get(index).text(), keywords);
			if (!near.isEmpty() && !keywords.contains(tokens.get(index).text())) {
				String message = Messages.get("SyntaxProblems_near", tokens.get(index).text(), String.join(", ", near));
				return new Problem(ProblemIds.UNEXPECTED, Severity.ERROR, message, node.getOffset(), tokens.get(index).text().length(), near);
			}
		}
		int length = Math.max(node.getLength(), index >= 0 && tokens.get(index).offset() == node.getOffset() ? tokens.get(index).text().length() : 0);
		return new Problem(isValue ? ProblemIds.BAD_VALUE : ProblemIds.UNEXPECTED, Severity.ERROR, error.getMessage(), node.getOffset(), length, List.of());
	}

	/** @return the common mistake at or just before the token where the parser stumbled, null if it is none of them */
	private Problem known(int index) {
		Token token = tokens.get(index);
		Token before = index > 0 ? tokens.get(index - 1) : null;
		for (int i = index; i >= 0 && i > index - 3; i--) {
			if (tokens.get(i).isString() && tokens.get(i).text().indexOf('\n') >= 0) {
				return at(tokens.get(i), ProblemIds.UNTERMINATED, "SyntaxProblems_quoteLines");
			}
		}
		Problem typographic = typographic(index);
		if (typographic != null) {
			return typographic;
		}
		Problem arrow = arrow(index);
		if (arrow != null) {
			return arrow;
		}
		if (before != null && token.isString() && Blocks.beginsElement(before.text())) {
			return new Problem(ProblemIds.LABEL_BEFORE_NAME, Severity.ERROR, Messages.get("SyntaxProblems_labelFirst", before.text(), token.text()), token.offset(), token.text().length(), List.of());
		}
		if (before != null && Blocks.beginsElement(before.text()) && keywords.contains(token.text()) && lines.line(before.offset()) == lines.line(token.offset())) {
			return new Problem(ProblemIds.KEYWORD_AS_NAME, Severity.ERROR, Messages.get("SyntaxProblems_keyword", token.text()), token.offset(), token.text().length(), List.of("^" + token.text()));
		}
		return null;
	}

	/** Signs that word processors put in the place of plain ones. */
	private Problem typographic(int index) {
		for (int i = index; i >= 0 && i > index - 2; i--) {
			char sign = tokens.get(i).text().charAt(0);
			String plain = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019".indexOf(sign) >= 0 ? "\"" : sign == '\u2192' ? "->" : "\u2013\u2014\u2010\u2011".indexOf(sign) >= 0 ? "-" : null;
			if (plain != null) {
				String message = Messages.get("SyntaxProblems_typographic", String.valueOf(sign), plain);
				return new Problem(ProblemIds.UNEXPECTED, Severity.ERROR, message, tokens.get(i).offset(), 1, List.of(plain));
			}
		}
		return null;
	}

	/** {@code A->B} reaches the parser in pieces: the name, then what is left of the arrow. */
	private Problem arrow(int index) {
		for (int i = Math.max(0, index - 1); i <= index; i++) {
			int offset = tokens.get(i).offset();
			int arrow = text.indexOf("->", Math.max(0, offset - 1));
			if (arrow > 0 && arrow <= tokens.get(i).end() && isNamePart(text.charAt(arrow - 1))) {
				int start = arrow;
				while (start > 0 && (isNamePart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
					start--;
				}
				String name = text.substring(start, arrow);
				return new Problem(ProblemIds.ARROW_WITHOUT_BLANK, Severity.ERROR, Messages.get("SyntaxProblems_arrow", name), start, arrow + 2 - start, List.of(name + " ->"));
			}
		}
		return null;
	}

	private static boolean isNamePart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-';
	}

	private static Problem at(Token token, String id, String key) {
		int lineEnd = token.text().indexOf('\n');
		return new Problem(id, Severity.ERROR, Messages.get(key), token.offset(), lineEnd < 0 ? token.text().length() : lineEnd, List.of());
	}
}
