package org.btdeploy.diagram.view;

import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.scene.NodeContent;

/**
 * What a view shows of a deployment, before the layout gives it places.
 *
 * @param graph boxes and relations with their sizes
 * @param contents what each box shows
 */
public record View(Graph graph, Map<Node, NodeContent> contents) {
}
