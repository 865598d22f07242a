package org.btdeploy.cli.report;

import java.util.List;

import org.btdeploy.dsl.problem.ProblemIds;

/** The problems of texts, told like rules: they have ids too, and machine-readable results list them beside the rules. */
final class TextRules {
	/** All ids, in the order of the catalogue. */
	static final List<String> IDS = List.of(ProblemIds.UNEXPECTED, ProblemIds.MISSING_BRACE, ProblemIds.LABEL_BEFORE_NAME, ProblemIds.ARROW_WITHOUT_BLANK,
		ProblemIds.UNTERMINATED, ProblemIds.BAD_VALUE, ProblemIds.KEYWORD_AS_NAME, ProblemIds.STATEMENT_TWICE, ProblemIds.STATEMENTS_EXCLUDE,
		ProblemIds.SURPLUS_BRACE, ProblemIds.UNKNOWN_NAME, ProblemIds.WRONG_KIND, ProblemIds.AMBIGUOUS_NAME, ProblemIds.UNKNOWN_WORD, ProblemIds.DUPLICATE_NAME);

	private TextRules() {
	}

	/** @return what is wrong, in a few words */
	static String title(String id) {
		return Messages.get("TextRules_" + id);
	}
}
