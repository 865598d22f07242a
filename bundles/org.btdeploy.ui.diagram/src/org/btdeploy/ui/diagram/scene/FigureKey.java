package org.btdeploy.ui.diagram.scene;

import org.btdeploy.diagram.scene.FigureKind;

/**
 * What stays the same of a figure from one picture to the next: the model of its edit part.
 *
 * @param kind what it is
 * @param element key of the element it stands for, null for decoration
 * @param number tells figures of the same element apart
 */
public record FigureKey(FigureKind kind, String element, int number) {
}
