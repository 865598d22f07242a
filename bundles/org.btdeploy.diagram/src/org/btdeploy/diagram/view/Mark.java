package org.btdeploy.diagram.view;

import org.btdeploy.diagram.notation.Severity;

/**
 * A finding as a picture shows it.
 *
 * @param severity how serious it is, or that it was accepted
 * @param text what it says, shown to whoever points at its badge
 */
public record Mark(Severity severity, String text) {
}
