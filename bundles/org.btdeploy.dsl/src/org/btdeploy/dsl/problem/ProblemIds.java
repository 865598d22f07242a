package org.btdeploy.dsl.problem;

/** Public ids of the problems of a text; quick fixes, tests and users' scripts refer to them. */
public final class ProblemIds {
	/** Something stands where it cannot stand. */
	public static final String UNEXPECTED = "SYN-001";
	/** A closing brace is missing; reported where its block began. */
	public static final String MISSING_BRACE = "SYN-002";
	/** The label stands before the name. */
	public static final String LABEL_BEFORE_NAME = "SYN-003";
	/** The arrow has no blank before it. */
	public static final String ARROW_WITHOUT_BLANK = "SYN-004";
	/** A quoted text or a comment does not end. */
	public static final String UNTERMINATED = "SYN-005";
	/** A number, escape or date that is none. */
	public static final String BAD_VALUE = "SYN-006";
	/** A keyword is used as a name without its caret. */
	public static final String KEYWORD_AS_NAME = "SYN-007";
	/** A statement that may stand once stands twice. */
	public static final String STATEMENT_TWICE = "SYN-008";
	/** Two statements that exclude each other. */
	public static final String STATEMENTS_EXCLUDE = "SYN-009";
	/** A closing brace too many. */
	public static final String SURPLUS_BRACE = "SYN-010";
	/** No element of that name. */
	public static final String UNKNOWN_NAME = "LNK-001";
	/** The element of that name is of another kind than is needed. */
	public static final String WRONG_KIND = "LNK-002";
	/** Several elements bear that name. */
	public static final String AMBIGUOUS_NAME = "LNK-003";
	/** An unknown word for a kind, role, adapter, protocol or the like. */
	public static final String UNKNOWN_WORD = "LNK-004";
	/** A name is given twice. */
	public static final String DUPLICATE_NAME = "LNK-005";

	private ProblemIds() {
	}
}
