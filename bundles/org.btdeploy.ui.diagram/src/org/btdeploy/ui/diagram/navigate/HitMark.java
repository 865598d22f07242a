package org.btdeploy.ui.diagram.navigate;

import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Shows that a figure was found: like a highlighter over it; it follows the figure. */
final class HitMark extends Figure implements FigureListener {
	private static final Color COLOR = new Color(0xFF, 0xC1, 0x07);
	private static final Color EDGE = new Color(0xB3, 0x7B, 0x00);
	private static final int GAP = 4;
	private static final int CORNER = 12;

	private final SceneFigure found;
	private boolean current;

	HitMark(SceneFigure found) {
		this.found = found;
		found.addFigureListener(this);
		setEnabled(false);
		figureMoved(found);
	}

	/** @param value whether it is the one shown now */
	void setCurrent(boolean value) {
		current = value;
		repaint();
	}

	void release() {
		found.removeFigureListener(this);
		if (getParent() != null) {
			getParent().remove(this);
		}
	}

	@Override
	public void figureMoved(IFigure source) {
		setBounds(found.core().getExpanded(GAP + 2, GAP + 2));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle frame = getBounds().getCopy().shrink(2, 2);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(COLOR);
		graphics.setForegroundColor(current ? EDGE : COLOR);
		graphics.setAlpha(current ? 90 : 55);
		graphics.fillRoundRectangle(frame, CORNER, CORNER);
		graphics.setAlpha(255);
		graphics.setLineWidth(current ? 3 : 1);
		graphics.drawRoundRectangle(frame, CORNER, CORNER);
	}
}
