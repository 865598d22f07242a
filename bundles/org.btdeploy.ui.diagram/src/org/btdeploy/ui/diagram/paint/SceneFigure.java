package org.btdeploy.ui.diagram.paint;

import java.util.function.UnaryOperator;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Shape;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/** A figure of the scene as a figure of Draw2d: paints it, and knows where it can be hit. */
public final class SceneFigure extends org.eclipse.draw2d.Figure implements HandleBounds {
	private static final int TIP_MARGIN = 4;
	private static final int SLACK = 3;
	private static final double NEAR = 4;

	private Figure figure;
	private int alpha = 255;
	private UnaryOperator<String> tip = UnaryOperator.identity();

	public SceneFigure(Figure figure) {
		show(figure);
	}

	/** Shows another state of the figure, or another figure. */
	public void show(Figure next) {
		if (next.equals(figure)) {
			return;
		}
		figure = next;
		setBounds(area(next));
		repaint();
	}

	/** @param more makes the text of the tooltip from the tip of the figure, each time it is shown */
	public void setTip(UnaryOperator<String> more) {
		tip = more;
	}

	@Override
	public IFigure getToolTip() {
		if (figure.tip() == null) {
			return null;
		}
		Label text = new Label(tip.apply(figure.tip()));
		text.setBorder(new MarginBorder(TIP_MARGIN));
		return text;
	}

	/** Makes it translucent: 255 for not at all. */
	public void setAlpha(int value) {
		alpha = value;
	}

	public Figure figure() {
		return figure;
	}

	/** @return whole pixels around all it paints */
	public static Rectangle area(Figure figure) {
		Rect all = figure.bounds();
		for (Shape shape : figure.shapes()) {
			all = Rect.union(all, shape.bounds());
		}
		int x = (int) Math.floor(all.x()) - SLACK;
		int y = (int) Math.floor(all.y()) - SLACK;
		return new Rectangle(x, y, (int) Math.ceil(all.right()) + SLACK - x, (int) Math.ceil(all.bottom()) + SLACK - y);
	}

	/** @return the figure's bounds in whole pixels, without what it paints around them */
	public Rectangle core() {
		Rect bounds = figure.bounds();
		return new Rectangle((int) Math.round(bounds.x()), (int) Math.round(bounds.y()), (int) Math.round(bounds.width()), (int) Math.round(bounds.height()));
	}

	@Override
	public Rectangle getHandleBounds() {
		return core();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (graphics instanceof GcGraphics direct) {
			int dx = getBounds().x - area(figure).x;
			int dy = getBounds().y - area(figure).y;
			direct.pushState();
			direct.translate(dx, dy);
			direct.natively(gc -> {
				gc.setAlpha(alpha);
				new ScenePainter(gc).paint(figure);
			});
			direct.popState();
		}
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (!super.containsPoint(x, y) || figure.kind() == FigureKind.DECORATION) {
			return false;
		}
		return figure.kind() == FigureKind.LINE ? isOnLine(x, y) : core().contains(x, y);
	}

	private boolean isOnLine(double x, double y) {
		for (Shape shape : figure.shapes()) {
			if (shape instanceof Shape.Line line) {
				for (int i = 1; i < line.points().size(); i++) {
					if (distance(line.points().get(i - 1), line.points().get(i), x, y) <= NEAR) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static double distance(Point a, Point b, double x, double y) {
		double dx = b.x() - a.x();
		double dy = b.y() - a.y();
		double square = dx * dx + dy * dy;
		double part = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x()) * dx + (y - a.y()) * dy) / square));
		return Math.hypot(x - a.x() - part * dx, y - a.y() - part * dy);
	}
}
