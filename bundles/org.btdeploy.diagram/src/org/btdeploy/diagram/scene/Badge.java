package org.btdeploy.diagram.scene;

import org.btdeploy.diagram.notation.Severity;

/**
 * Findings of one severity on an element.
 *
 * @param severity most severe kind of them
 * @param tip their texts, shown to whoever points at the badge
 */
public record Badge(Severity severity, String tip) {
}
