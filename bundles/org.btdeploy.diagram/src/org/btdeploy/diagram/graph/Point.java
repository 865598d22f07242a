package org.btdeploy.diagram.graph;

/** A point of the picture, in points from the upper left corner. */
public record Point(double x, double y) {
}
