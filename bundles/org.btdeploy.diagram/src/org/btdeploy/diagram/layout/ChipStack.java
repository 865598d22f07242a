package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Chip;

/** Chips that want to sit on one line, one after the other. */
final class ChipStack {
	final List<Chip> chips = new ArrayList<>();

	/** @return extent across a line whose free coordinate lies on the axis: the widest chip for vertical lines */
	double along(int axis) {
		double extent = 0;
		for (Chip chip : chips) {
			extent = Math.max(extent, axis == Axis.X ? chip.width() : chip.height());
		}
		return extent;
	}

	/** @return room needed in the direction of such a line */
	double length(int axis) {
		double length = -Room.CHIP;
		for (Chip chip : chips) {
			length += (axis == Axis.X ? chip.height() : chip.width()) + Room.CHIP;
		}
		return length;
	}
}
