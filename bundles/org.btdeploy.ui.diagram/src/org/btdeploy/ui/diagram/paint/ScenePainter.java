package org.btdeploy.ui.diagram.paint;

import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Stroke;
import org.btdeploy.ui.icon.IconPainter;
import org.btdeploy.ui.icon.Outlines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;

/** Paints figures of the scene on a GC whose unit is that of the scene. Texts stand where the writers put them, too. */
final class ScenePainter {
	private final GC gc;

	ScenePainter(GC gc) {
		this.gc = gc;
	}

	void paint(Figure figure) {
		for (Shape shape : figure.shapes()) {
			switch (shape) {
				case Shape.Text text -> paint(text);
				case Shape.Box box -> paint(box);
				case Shape.Image image -> IconPainter.paint(gc, image.icon(), image.bounds().x(), image.bounds().y(), image.bounds().width(),
					image.color(), image.opacity());
				case Shape.Line line -> paint(line);
				case Shape.Polygon polygon -> paint(polygon);
			}
		}
	}

	private void paint(Shape.Box box) {
		Rect bounds = box.bounds();
		Path path = new Path(gc.getDevice());
		Outlines.addBox(path, (float) bounds.x(), (float) bounds.y(), (float) bounds.width(), (float) bounds.height(), (float) box.radius());
		if (!box.fill().isNone()) {
			Pattern blend = background(box.fill(), bounds);
			gc.fillPath(path);
			release(blend);
		}
		stroke(path, box.stroke(), bounds);
		path.dispose();
	}

	private void paint(Shape.Line line) {
		Path path = new Path(gc.getDevice());
		RoundedLine.add(path, line.points(), line.radius());
		stroke(path, line.stroke(), line.bounds());
		path.dispose();
	}

	private void paint(Shape.Polygon polygon) {
		List<Point> points = polygon.points();
		Path path = new Path(gc.getDevice());
		path.moveTo((float) points.get(0).x(), (float) points.get(0).y());
		for (Point point : points.subList(1, points.size())) {
			path.lineTo((float) point.x(), (float) point.y());
		}
		path.close();
		gc.setBackground(color(polygon.fill()));
		gc.fillPath(path);
		stroke(path, polygon.stroke(), polygon.bounds());
		path.dispose();
	}

	private void stroke(Path path, Stroke stroke, Rect bounds) {
		if (stroke.paint().isNone()) {
			return;
		}
		LineAttributes line = new LineAttributes((float) stroke.width(), SWT.CAP_FLAT, SWT.JOIN_MITER);
		if (stroke.dashed()) {
			line.style = SWT.LINE_CUSTOM;
			line.dash = new float[] { (float) Stroke.DASH, (float) Stroke.GAP };
		}
		gc.setLineAttributes(line);
		Pattern blend = null;
		if (stroke.paint().isBlend()) {
			blend = pattern(stroke.paint(), bounds);
			gc.setForegroundPattern(blend);
		} else {
			gc.setForeground(color(stroke.paint().color()));
		}
		gc.drawPath(path);
		if (blend != null) {
			gc.setForegroundPattern(null);
			blend.dispose();
		}
	}

	/** Sets what areas are filled with. Returns the pattern to release, null for a plain colour. */
	private Pattern background(Paint paint, Rect bounds) {
		if (!paint.isBlend()) {
			gc.setBackground(color(paint.color()));
			return null;
		}
		Pattern pattern = pattern(paint, bounds);
		gc.setBackgroundPattern(pattern);
		return pattern;
	}

	private void release(Pattern pattern) {
		if (pattern != null) {
			gc.setBackgroundPattern(null);
			pattern.dispose();
		}
	}

	/** The system blends two colours only; domains of more kinds are rare, and their outer ones are what one sees. */
	private Pattern pattern(Paint paint, Rect bounds) {
		float y = (float) bounds.y();
		return new Pattern(gc.getDevice(), (float) bounds.x(), y, (float) bounds.right(), y, color(paint.color()), color(paint.stops().get(paint.stops().size() - 1)));
	}

	private void paint(Shape.Text text) {
		gc.setFont(ScreenFonts.get(text.style()));
		gc.setForeground(color(text.color()));
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform own = new Transform(gc.getDevice());
		gc.getTransform(own);
		own.translate((float) text.left(), (float) (text.baseline() - gc.getFontMetrics().getLeading() - gc.getFontMetrics().getAscent()));
		double drawn = gc.stringExtent(text.text()).x;
		double wanted = text.width();
		if (drawn > wanted + 1 && wanted > 0) {
			own.scale((float) (wanted / drawn), 1);
		}
		gc.setTransform(own);
		gc.drawString(text.text(), 0, 0, true);
		gc.setTransform(before);
		own.dispose();
		before.dispose();
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
