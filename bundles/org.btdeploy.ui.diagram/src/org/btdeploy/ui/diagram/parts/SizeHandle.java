package org.btdeploy.ui.diagram.parts;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.RelativeHandleLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A small square on the border of a selected box, with which it is resized. */
final class SizeHandle extends AbstractHandle {
	/** All eight of them. */
	static final int[] DIRECTIONS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH, PositionConstants.NORTH_EAST, PositionConstants.EAST,
		PositionConstants.SOUTH_EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST };
	private static final Color EDGE = new Color(0x1F, 0x6F, 0xEB);
	private static final Color FILL = new Color(0xFF, 0xFF, 0xFF);
	private static final int SIZE = 8;

	private final int direction;

	SizeHandle(FigurePart owner, int direction) {
		super(owner, new RelativeHandleLocator(owner.getFigure(), direction));
		this.direction = direction;
		setPreferredSize(SIZE, SIZE);
		setCursor(Cursors.getDirectionalCursor(direction, false));
	}

	@Override
	protected DragTracker createDragTracker() {
		return new SizeTracker((FigurePart) getOwner(), direction);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(FILL);
		graphics.setForegroundColor(EDGE);
		graphics.setLineWidth(1);
		graphics.fillRectangle(getBounds().x, getBounds().y, SIZE - 1, SIZE - 1);
		graphics.drawRectangle(getBounds().x, getBounds().y, SIZE - 1, SIZE - 1);
	}
}
