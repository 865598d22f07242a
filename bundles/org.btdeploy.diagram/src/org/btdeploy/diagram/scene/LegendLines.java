package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;
import org.btdeploy.diagram.notation.Theme;

/** Samples of lines that mean something by themselves, drawn as in the picture. */
final class LegendLines {
	static final double LENGTH = 56;

	private LegendLines() {
	}

	static LegendEntry of(LineKind kind, Theme theme) {
		LineStyle style = new LineStyle(null, kind, false, null);
		return new LegendEntry(Messages.get("LegendLines_" + kind.name()), LENGTH, (area, shapes) -> {
			Point from = new Point(area.x(), area.centerY());
			Point to = new Point(area.right(), area.centerY());
			Node source = new Node("", NodeKind.CARD, 0, 0);
			source.place(from.x(), from.y());
			Link link = new Link("", source, source, List.of(), List.of(), true, style);
			shapes.addAll(WireFigure.draw(new Wire(List.of(from, to), false, true, List.of(link)), 0, 0, theme).shapes());
		});
	}
}
