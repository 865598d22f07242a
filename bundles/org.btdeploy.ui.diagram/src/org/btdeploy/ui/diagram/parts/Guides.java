package org.btdeploy.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.place.Snap;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.eclipse.draw2d.IFigure;

/** Lets dragged boxes snap to lines and shows these. */
final class Guides {
	/** Pixels on the screen. */
	private static final double REACH = 6;

	private final Snap snap;
	private final List<GuideMark> marks = new ArrayList<>();

	/** @param dragged the boxes that move, of which the first decides beside which boxes it is */
	Guides(Drawing drawing, List<Node> dragged, double zoom) {
		List<Rect> others = new ArrayList<>();
		Point offset = drawing.scene().offset();
		Node first = dragged.get(0);
		for (Node other : first.parent() == null ? drawing.graph().roots() : first.parent().children()) {
			if (!dragged.contains(other) && other.kind() != NodeKind.FIREWALL) {
				others.add(rect(other, offset));
			}
		}
		snap = new Snap(others, REACH / zoom, offset);
	}

	/** @return where a box is in the scene */
	static Rect rect(Node node, Point offset) {
		return new Rect(node.x() + offset.x(), node.y() + offset.y(), node.width(), node.height());
	}

	Snap snap() {
		return snap;
	}

	/** Shows lines instead of those before. */
	void show(List<Snap.Guide> guides, IFigure layer) {
		hide();
		for (Snap.Guide guide : guides) {
			GuideMark mark = new GuideMark(guide);
			marks.add(mark);
			layer.add(mark);
		}
	}

	void hide() {
		marks.forEach(mark -> mark.getParent().remove(mark));
		marks.clear();
	}
}
