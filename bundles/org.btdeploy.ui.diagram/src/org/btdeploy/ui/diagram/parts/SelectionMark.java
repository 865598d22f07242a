package org.btdeploy.ui.diagram.parts;

import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** The mark of a selected figure, which follows it. */
final class SelectionMark extends Figure implements FigureListener {
	static final Color COLOR = new Color(0x1F, 0x6F, 0xEB);
	private static final int GAP = 3;
	private static final int CORNER = 12;

	private final SceneFigure marked;
	private final boolean line;
	private boolean primary;

	SelectionMark(SceneFigure marked, boolean line) {
		this.marked = marked;
		this.line = line;
		marked.addFigureListener(this);
		setEnabled(false);
		figureMoved(marked);
	}

	void setPrimary(boolean value) {
		primary = value;
		repaint();
	}

	void release() {
		marked.removeFigureListener(this);
		getParent().remove(this);
	}

	@Override
	public void figureMoved(IFigure source) {
		Rectangle around = line ? marked.getBounds().getCopy() : marked.core();
		setBounds(around.getExpanded(GAP + 2, GAP + 2));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setForegroundColor(COLOR);
		if (line) {
			paintLines(graphics);
			return;
		}
		graphics.setLineWidth(2);
		graphics.setAlpha(primary ? 255 : 150);
		graphics.drawRoundRectangle(marked.core().getExpanded(GAP, GAP), CORNER, CORNER);
	}

	private void paintLines(Graphics graphics) {
		graphics.setLineWidth(6);
		graphics.setAlpha(primary ? 110 : 70);
		for (Shape shape : marked.figure().shapes()) {
			if (shape instanceof Shape.Line path) {
				PointList points = new PointList();
				path.points().forEach(point -> points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
				graphics.drawPolyline(points);
			}
		}
	}
}
