package org.btdeploy.dsl.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.btdeploy.dsl.problem.Lines;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.model.util.Severity;

/**
 * Finds the block that lacks its closing brace. The parser only knows where it stumbled, often far below; here the first
 * keyword that cannot stand in the open block, or a closing brace indented like an outer block, tells which one was meant.
 */
final class BraceCheck {
	private record Open(String keyword, int offset, int length, int indent) {
	}

	private final String text;
	private final Lines lines;
	private final Deque<Open> open = new ArrayDeque<>();
	private final List<Problem> problems = new ArrayList<>();
	private final List<Integer> missingBefore = new ArrayList<>();
	private Token headKeyword;

	BraceCheck(String text, Lines lines) {
		this.text = text;
		this.lines = lines;
	}

	/** @return problems of missing and surplus braces in the order of the text */
	List<Problem> check(List<Token> tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.isUnterminated()) {
				return problems;
			}
			boolean first = isFirstOfLine(token);
			if (token.is("{")) {
				Token head = headKeyword == null ? token : headKeyword;
				open.push(new Open(head.text(), head.offset(), head.text().length(), indent(head.offset())));
			} else if (token.is("}")) {
				boolean moreFollows = i + 1 < tokens.size() && tokens.getLast().is("}");
				close(token, first, i, moreFollows);
			} else if (first) {
				closeUnfinished(token, i);
				headKeyword = token;
			}
		}
		while (!open.isEmpty()) {
			missing(open.pop(), tokens.size());
		}
		return problems;
	}

	/** @return index of the token before which each missing brace belongs, in ascending order */
	List<Integer> missingBefore() {
		return missingBefore;
	}

	/** The brace of the deployment itself is the last one; an earlier one that would close it is too many. */
	private void close(Token brace, boolean first, int index, boolean moreFollows) {
		if (open.isEmpty() || open.size() == 1 && moreFollows) {
			problems.add(new Problem(ProblemIds.SURPLUS_BRACE, Severity.ERROR, Messages.get("BraceCheck_surplus"), brace.offset(), 1, List.of("")));
			return;
		}
		int indent = indent(brace.offset());
		if (first && open.peek().indent() > indent && open.stream().anyMatch(block -> block.indent() == indent)) {
			while (open.peek().indent() > indent) {
				missing(open.pop(), index);
			}
		}
		open.pop();
	}

	/** A keyword that cannot stand in the innermost block but in an outer one: the inner ones were meant to end before. */
	private void closeUnfinished(Token token, int index) {
		if (!Blocks.beginsElement(token.text()) || open.stream().noneMatch(block -> Blocks.canHold(block.keyword(), token.text()))) {
			return;
		}
		while (!Blocks.canHold(open.peek().keyword(), token.text())) {
			missing(open.pop(), index);
		}
	}

	private void missing(Open block, int before) {
		missingBefore.add(before);
		problems.add(new Problem(ProblemIds.MISSING_BRACE, Severity.ERROR, Messages.get("BraceCheck_missing", block.keyword()), block.offset(), block.length(), List.of()));
	}

	private boolean isFirstOfLine(Token token) {
		int start = lines.start(lines.line(token.offset()));
		return start + indent(token.offset()) == token.offset();
	}

	private int indent(int offset) {
		int start = lines.start(lines.line(offset));
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return end - start;
	}
}
