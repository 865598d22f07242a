package org.btdeploy.diagram.graph;

import java.util.List;

/**
 * One drawn polyline of horizontal and vertical segments. Several links may share a wire (a common trunk into a firewall),
 * and one link may consist of several wires.
 *
 * @param points corners, at least two, without corners of 180 degrees
 * @param arrowAtStart whether the first point carries an arrow head
 * @param arrowAtEnd whether the last point carries an arrow head
 * @param links the links that run over it
 */
public record Wire(List<Point> points, boolean arrowAtStart, boolean arrowAtEnd, List<Link> links) {
}
