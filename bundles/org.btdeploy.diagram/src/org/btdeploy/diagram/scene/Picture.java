package org.btdeploy.diagram.scene;

import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;

/**
 * A laid-out view with what it shows: the input of {@link SceneBuilder}.
 *
 * @param graph boxes, relations and lines with their places
 * @param contents what each box shows; a box without content is drawn as an unknown thing with its id as name
 * @param settings what surrounds the drawing
 */
public record Picture(Graph graph, Map<Node, NodeContent> contents, PictureSettings settings) {
}
