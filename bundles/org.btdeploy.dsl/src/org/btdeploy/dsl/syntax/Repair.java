package org.btdeploy.dsl.syntax;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.btdeploy.dsl.problem.Lines;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.model.util.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/**
 * Makes a text with syntax errors readable, so that everything around the errors is still there: missing braces are put in,
 * and what cannot be read is blanked, one error at a time. Places stay the same;
 * only braces missing at the very end make the result longer.
 */
public final class Repair {
	private static final int MOST_ERRORS = 50;

	private final IParser parser;
	private final Collection<String> keywords;
	private final Lines lines;
	private final StringBuilder text;
	private final List<Problem> problems = new ArrayList<>();

	private Repair(IParser parser, Collection<String> keywords, String text, Lines lines) {
		this.parser = parser;
		this.keywords = keywords;
		this.lines = lines;
		this.text = new StringBuilder(text);
	}

	/**
	 * @param text the readable text
	 * @param problems what was wrong, in the order of the text
	 */
	public record Result(String text, List<Problem> problems) {
	}

	/**
	 * @param parsed the original text, with syntax errors
	 * @param keywords the structural keywords
	 */
	public static Result of(IParseResult parsed, String text, Lines lines, IParser parser, Collection<String> keywords) {
		return new Repair(parser, keywords, text, lines).run(parsed);
	}

	private Result run(IParseResult original) {
		if (text.toString().isBlank()) {
			problems.add(new Problem(ProblemIds.UNEXPECTED, Severity.ERROR, Messages.get("SyntaxProblems_empty"), 0, 0, List.of()));
			return new Result(text.toString(), problems);
		}
		IParseResult parsed = fixUnterminated(original);
		dropSecondDeployment(Token.of(parsed.getRootNode()));
		fixBraces(Token.of(parse().getRootNode()));
		parsed = parse();
		for (int i = 0; i < MOST_ERRORS && parsed.hasSyntaxErrors(); i++) {
			if (!fixFirst(parsed)) {
				break;
			}
			parsed = parse();
		}
		problems.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
		return new Result(text.toString(), problems);
	}

	private IParseResult parse() {
		return parser.parse(new StringReader(text.toString()));
	}

	/** What an unclosed quote or comment swallowed is read again, but for the rest of its line. */
	private IParseResult fixUnterminated(IParseResult original) {
		IParseResult parsed = original;
		for (int i = 0; i < MOST_ERRORS; i++) {
			List<Token> tokens = Token.of(parsed.getRootNode());
			int index = 0;
			while (index < tokens.size() && !tokens.get(index).isUnterminated()) {
				index++;
			}
			if (index == tokens.size()) {
				break;
			}
			report(SyntaxProblems.unterminated(tokens.get(index)));
			parsed = parse();
		}
		return parsed;
	}

	private void dropSecondDeployment(List<Token> tokens) {
		for (int i = 1; i < tokens.size(); i++) {
			if (tokens.get(i).is("deployment") && tokens.get(i - 1).is("}")) {
				Token second = tokens.get(i);
				problems.add(new Problem(ProblemIds.UNEXPECTED, Severity.ERROR, Messages.get("Repair_secondDeployment"), second.offset(), second.text().length(), List.of()));
				blank(second.offset(), text.length());
				return;
			}
		}
	}

	private void report(Problem unterminated) {
		problems.add(unterminated);
		blank(unterminated.offset(), unterminated.offset() + unterminated.length());
	}

	private void fixBraces(List<Token> tokens) {
		BraceCheck braces = new BraceCheck(text.toString(), lines);
		for (Problem problem : braces.check(tokens)) {
			problems.add(problem);
			if (problem.id().equals(ProblemIds.SURPLUS_BRACE)) {
				blank(problem.offset(), problem.offset() + 1);
			}
		}
		for (int before : braces.missingBefore()) {
			close(before == 0 ? 0 : tokens.get(before - 1).end());
		}
	}

	/** Overwrites the first blank behind a token: a comment cannot swallow the brace there. */
	private void close(int from) {
		for (int i = from; i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '}'); i++) {
			if (text.charAt(i) != '}') {
				text.setCharAt(i, '}');
				return;
			}
			if (i + 1 == text.length()) {
				text.append(' ');
			}
		}
		if (from >= text.length()) {
			text.append('}');
		}
	}

	/** @return whether something was blanked, that is, whether another attempt can do better */
	private boolean fixFirst(IParseResult parsed) {
		List<Token> tokens = Token.of(parsed.getRootNode());
		INode error = parsed.getSyntaxErrors().iterator().next();
		int index = tokenAt(tokens, error.getOffset());
		Problem problem = new SyntaxProblems(text.toString(), lines, tokens, keywords).problem(error, index);
		if (problem.id().equals(ProblemIds.UNTERMINATED)) {
			report(problem);
			return true;
		}
		if (problem.id().equals(ProblemIds.BAD_VALUE)) {
			problems.add(problem);
			return BadValues.neutralise(text, problem.offset(), problem.length());
		}
		int[] part = unreadable(tokens, index < 0 ? tokens.size() : index);
		if (!isConsequence(part[0], problem)) {
			problems.add(problem);
		}
		return part[0] < part[1] && blank(part[0], part[1]);
	}

	/** A statement that lost its end to an earlier error is incomplete, which the parser notices later. */
	private boolean isConsequence(int statement, Problem problem) {
		for (Problem earlier : problems) {
			int line = lines.line(earlier.offset());
			boolean brace = earlier.id().equals(ProblemIds.MISSING_BRACE);
			if (!brace && (line == lines.line(problem.offset()) || line == lines.line(statement))) {
				return true;
			}
		}
		return false;
	}

	/** The rest of the line from the error on, or the statement before it if the error is only noticed at the next one. */
	private int[] unreadable(List<Token> tokens, int index) {
		boolean atNext = index >= tokens.size() || tokens.get(index).is("}") || index > 0 && isFirstOfLine(tokens, index) && Blocks.begins(tokens.get(index).text());
		if (!atNext) {
			int end = index;
			do {
				end++;
			} while (end < tokens.size() && !isFirstOfLine(tokens, end) && !tokens.get(end).is("{") && !tokens.get(end).is("}"));
			return new int[] { tokens.get(index).offset(), tokens.get(end - 1).end() };
		}
		int start = index - 1;
		while (start > 0 && !isFirstOfLine(tokens, start) && !isBrace(tokens.get(start - 1))) {
			start--;
		}
		return start < 0 || isBrace(tokens.get(start)) ? new int[] { 0, 0 } : new int[] { tokens.get(start).offset(), tokens.get(index - 1).end() };
	}

	private static boolean isBrace(Token token) {
		return token.is("{") || token.is("}");
	}

	private boolean isFirstOfLine(List<Token> tokens, int index) {
		return index == 0 || lines.line(tokens.get(index - 1).offset()) != lines.line(tokens.get(index).offset());
	}

	private boolean blank(int from, int to) {
		boolean changed = false;
		for (int i = from; i < to && i < text.length(); i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				text.setCharAt(i, ' ');
				changed = true;
			}
		}
		return changed;
	}

	private static int tokenAt(List<Token> tokens, int offset) {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).end() > offset) {
				return i;
			}
		}
		return -1;
	}
}
