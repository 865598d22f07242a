package org.btdeploy.diagram.view;

import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.rules.Finding;

/**
 * A finding as a picture shows it.
 *
 * @param severity how serious it is, or that it was accepted
 * @param text what it says, shown to whoever points at its badge
 * @param finding where it comes from, null if from elsewhere
 */
public record Mark(Severity severity, String text, Finding finding) {
	/** A mark that no rule made. */
	public Mark(Severity severity, String text) {
		this(severity, text, null);
	}
}
