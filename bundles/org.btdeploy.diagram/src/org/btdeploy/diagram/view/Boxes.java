package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.diagram.scene.Size;
import org.eclipse.emf.ecore.EObject;

/** The boxes of a view, by the elements they stand for, with what each shows. */
final class Boxes {
	private final List<Node> roots = new ArrayList<>();
	private final Map<EObject, Node> nodes = new HashMap<>();
	private final Map<Node, NodeContent> contents = new IdentityHashMap<>();

	/** @return the outermost boxes, in the order of the text */
	List<Node> roots() {
		return roots;
	}

	Map<Node, NodeContent> contents() {
		return contents;
	}

	/** @return the box of the element, null if it has none of its own */
	Node node(EObject element) {
		return nodes.get(element);
	}

	/** Makes the box of an element. Its content is complete by now, but for badges, which take no room of their own. */
	Node put(EObject element, NodeKind kind, NodeContent content) {
		Node node = sized(ElementPaths.of(element), kind, content);
		nodes.put(element, node);
		return node;
	}

	/** Shows an element as part of the box of others. */
	void share(EObject element, Node box) {
		nodes.put(element, box);
	}

	/** Makes the card of an element with a width of its own, at least that of its content. */
	Node card(EObject element, NodeContent content, double width) {
		Node node = new Node(ElementPaths.of(element), NodeKind.CARD, width, NodeSizes.of(content).height());
		nodes.put(element, node);
		contents.put(node, content);
		return node;
	}

	/** Makes a box that stands for no single element. */
	Node sized(String id, NodeKind kind, NodeContent content) {
		Size size = NodeSizes.of(content);
		Node node = new Node(id, kind, size.width(), size.height());
		if (kind.isContainer()) {
			node.setInsets(NodeSizes.insets(content));
		}
		contents.put(node, content);
		return node;
	}

	/** Makes a placeholder for a name that nothing bears. */
	Node placeholder(String id, String name) {
		NodeContent content = new NodeContent(Notation.of("unknown"), name).state(NodeState.UNRESOLVED);
		Node node = sized(id, NodeKind.CARD, content);
		node.setRank(Rank.SERVICES);
		roots.add(node);
		return node;
	}
}
