package org.btdeploy.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Groups in as many columns as there is room for, each put where the column is shortest, so that the room is used. */
final class ColumnsLayout extends Layout {
	private static final int LEAST_WIDTH = 290;
	private static final int MARGIN = 8;
	private static final int GAP = 20;
	private static final int SPACE = 8;

	@Override
	protected Point computeSize(Composite parent, int width, int height, boolean changed) {
		int wide = width == SWT.DEFAULT ? LEAST_WIDTH + 2 * MARGIN : width;
		return new Point(wide, arrange(parent, wide, false, changed));
	}

	@Override
	protected void layout(Composite parent, boolean changed) {
		Rectangle area = parent.getClientArea();
		arrange(parent, area.width, true, changed);
	}

	private static int arrange(Composite parent, int width, boolean place, boolean changed) {
		Control[] groups = parent.getChildren();
		int room = width - 2 * MARGIN;
		int columns = Math.max(1, Math.min(groups.length, (room + GAP) / (LEAST_WIDTH + GAP)));
		int column = (room - GAP * (columns - 1)) / columns;
		int[] bottoms = new int[columns];
		for (Control group : groups) {
			int shortest = shortest(bottoms);
			int height = group.computeSize(column, SWT.DEFAULT, changed).y;
			if (place) {
				group.setBounds(MARGIN + shortest * (column + GAP), MARGIN + bottoms[shortest], column, height);
			}
			bottoms[shortest] += height + SPACE;
		}
		int lowest = 0;
		for (int bottom : bottoms) {
			lowest = Math.max(lowest, bottom);
		}
		return lowest + MARGIN;
	}

	private static int shortest(int[] bottoms) {
		int shortest = 0;
		for (int i = 1; i < bottoms.length; i++) {
			if (bottoms[i] < bottoms[shortest]) {
				shortest = i;
			}
		}
		return shortest;
	}
}
