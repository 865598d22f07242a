package org.btdeploy.dsl.print;

/** What stands in the text for the value of a phrase. */
public enum Form {
	/** A name that others refer to. */
	NAME,
	/** A quoted text. */
	STRING,
	/** A word, checked after parsing. */
	WORD,
	/** A word, or a quoted text that keeps its quotes in the model. */
	WORD_OR_STRING,
	/** The name of another element. */
	REFERENCE,
	/** The name of another element or {@code any}, which is a feature of its own. */
	REFERENCE_OR_ANY,
	/** Ports and ranges of ports, or {@code any}, which is a feature of its own. */
	PORTS,
	/** A whole number. */
	NUMBER,
	/** A day, year-month-day. */
	DATE,
	/** A keyword that is the value itself. */
	KEYWORD,
	/** A keyword that stands for true. */
	FLAG,
	/** Elements with a text of their own, one a line. */
	CHILDREN
}
