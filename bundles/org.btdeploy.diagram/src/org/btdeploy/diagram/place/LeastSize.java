package org.btdeploy.diagram.place;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.scene.Rect;

/** What a box needs for its title and its content, so that nothing is clipped. */
final class LeastSize {
	private final Positions at;
	private final Node node;

	LeastSize(Positions at, Node node) {
		this.at = at;
		this.node = node;
	}

	/** @return the wanted border, made large enough; edges that did not have to give way stay */
	Rect around(Rect wanted) {
		double left = wanted.x();
		double top = wanted.y();
		double right = Math.max(wanted.right(), left + node.leastWidth());
		double bottom = Math.max(wanted.bottom(), top + node.leastHeight());
		Rect now = at.get(node);
		if (left > now.x() && right == left + node.leastWidth()) {
			// the left edge was pushed against the right one
			right = Math.max(now.right(), wanted.right());
			left = Math.min(left, right - node.leastWidth());
		}
		if (top > now.y() && bottom == top + node.leastHeight()) {
			bottom = Math.max(now.bottom(), wanted.bottom());
			top = Math.min(top, bottom - node.leastHeight());
		}
		for (Node child : node.children()) {
			if (child.kind() != NodeKind.FIREWALL) {
				Rect inner = at.get(child);
				left = Math.min(left, inner.x() - node.insets().left());
				top = Math.min(top, inner.y() - node.insets().top());
				right = Math.max(right, inner.right() + node.insets().right());
				bottom = Math.max(bottom, inner.bottom() + node.insets().bottom());
			}
		}
		return new Rect(left, top, right - left, bottom - top);
	}
}
