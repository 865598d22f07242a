package org.btdeploy.ui.diagram.parts;

import org.btdeploy.diagram.place.Snap;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A line that shows with what a dragged box is in line. */
final class GuideMark extends Figure {
	private static final Color COLOR = new Color(0xD6, 0x1F, 0x8A);
	private static final int BEYOND = 10;

	private final boolean vertical;

	GuideMark(Snap.Guide guide) {
		vertical = guide.vertical();
		int at = (int) Math.round(guide.at());
		int from = (int) Math.round(guide.from()) - BEYOND;
		int length = (int) Math.round(guide.to() - guide.from()) + 2 * BEYOND;
		setBounds(vertical ? new Rectangle(at, from, 1, length) : new Rectangle(from, at, length, 1));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle at = getBounds();
		graphics.setForegroundColor(COLOR);
		graphics.setLineWidth(1);
		graphics.setLineStyle(SWT.LINE_DASH);
		graphics.drawLine(at.x, at.y, vertical ? at.x : at.right(), vertical ? at.bottom() : at.y);
	}
}
