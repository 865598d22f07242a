package org.btdeploy.diagram.view;

import java.util.List;

import org.btdeploy.diagram.graph.Node;

/**
 * From where to where a line runs.
 *
 * @param source box where it starts
 * @param target box where it ends
 * @param via firewalls passed, in order
 */
record Way(Node source, Node target, List<Node> via) {
}
