package org.btdeploy.dsl.print;

/**
 * How lines are made.
 *
 * @param unit one step of indentation
 * @param lineEnd the line ending
 */
public record Layout(String unit, String lineEnd) {
	/** The canonical form: two spaces, line feeds. */
	public static final Layout CANONICAL = new Layout("  ", "\n");

	/** @return a line break followed by that indentation */
	public String newLine(String indent) {
		return lineEnd + indent;
	}
}
