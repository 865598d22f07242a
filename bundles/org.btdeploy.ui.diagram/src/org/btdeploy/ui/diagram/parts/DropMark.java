package org.btdeploy.ui.diagram.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** The frame around what something would be dropped on: green where that can be done, red where it cannot. */
public final class DropMark extends Figure {
	private static final Color GOOD = new Color(0x2E, 0x9E, 0x5B);
	private static final Color BAD = new Color(0xD9, 0x2D, 0x20);
	private static final int CORNER = 14;

	private final boolean possible;

	public DropMark(Rectangle around, boolean possible) {
		this.possible = possible;
		setBounds(around.getExpanded(4, 4));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle frame = getBounds().getCopy().shrink(2, 2);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(possible ? GOOD : BAD);
		graphics.setForegroundColor(possible ? GOOD : BAD);
		graphics.setAlpha(28);
		graphics.fillRoundRectangle(frame, CORNER, CORNER);
		graphics.setAlpha(255);
		graphics.setLineWidth(2);
		graphics.drawRoundRectangle(frame, CORNER, CORNER);
	}
}
