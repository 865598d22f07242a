package org.btdeploy.dsl.print;

/** Where in its element a phrase stands. */
public enum Place {
	/** Before the body, in the order of the grammar. */
	HEAD,
	/** Behind the fixed part of the head, in any order. */
	CLAUSE,
	/** Between the braces, in any order. */
	BODY
}
