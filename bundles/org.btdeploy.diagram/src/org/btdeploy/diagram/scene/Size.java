package org.btdeploy.diagram.scene;

/** Width and height in points. */
public record Size(double width, double height) {
}
