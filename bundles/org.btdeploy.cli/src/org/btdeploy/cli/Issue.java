package org.btdeploy.cli;

import org.btdeploy.model.util.Severity;

/**
 * A problem or finding at its place in a file, as it is reported.
 *
 * @param file name of the file as the user gave it
 * @param line line, counted from 1
 * @param column column, counted from 1
 * @param endLine line of the last character
 * @param endColumn column behind the last character
 * @param severity how serious it is
 * @param message what is wrong and what to do
 * @param id id of the rule or problem
 * @param element name of the element, null for problems of the text
 * @param acceptance why it is accepted, null if it is not
 */
record Issue(String file, int line, int column, int endLine, int endColumn, Severity severity, String message, String id, String element, String acceptance) {
	boolean isAccepted() {
		return acceptance != null;
	}

	/** @return the line of the text report */
	String toLine() {
		String text = file + ":" + line + ":" + column + ": " + severity.word() + ": " + message + " [" + id + "]";
		return isAccepted() ? text + " " + Messages.get("Issue_accepted", acceptance) : text;
	}
}
