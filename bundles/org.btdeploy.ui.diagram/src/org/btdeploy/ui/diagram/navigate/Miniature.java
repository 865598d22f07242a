package org.btdeploy.ui.diagram.navigate;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/** A small image of a scene: its boxes and lines without texts, which could not be read anyway. */
final class Miniature {
	private Miniature() {
	}

	/** @return how large the scene becomes within the room, in the proportions of the scene */
	static double scale(Scene scene, Point room) {
		return Math.min(room.x / Math.max(1, scene.width()), room.y / Math.max(1, scene.height()));
	}

	/** @return an image to be disposed of by the caller */
	static Image of(Scene scene, double scale, Display display) {
		int width = Math.max(1, (int) Math.round(scene.width() * scale));
		int height = Math.max(1, (int) Math.round(scene.height() * scale));
		return new Image(display, (gc, w, h) -> paint(scene, scale, gc, w, h), width, height);
	}

	private static void paint(Scene scene, double scale, GC gc, int width, int height) {
		gc.setBackground(color(scene.paper()));
		gc.fillRectangle(0, 0, width, height);
		Transform transform = new Transform(gc.getDevice());
		gc.getTransform(transform);
		transform.scale((float) scale, (float) scale);
		gc.setTransform(transform);
		gc.setAntialias(SWT.ON);
		for (Figure figure : scene.figures()) {
			if (figure.kind() != FigureKind.DECORATION) {
				figure.shapes().forEach(shape -> paint(shape, gc, scale));
			}
		}
		gc.setTransform(null);
		transform.dispose();
	}

	private static void paint(Shape shape, GC gc, double scale) {
		if (shape instanceof Shape.Box box) {
			paint(box, gc, scale);
		} else if (shape instanceof Shape.Line line && !line.stroke().paint().isNone()) {
			int[] points = new int[line.points().size() * 2];
			for (int i = 0; i < line.points().size(); i++) {
				points[2 * i] = (int) line.points().get(i).x();
				points[2 * i + 1] = (int) line.points().get(i).y();
			}
			gc.setForeground(color(line.stroke().paint().color()));
			gc.setLineWidth((int) Math.max(1, 1 / scale));
			gc.drawPolyline(points);
		}
	}

	private static void paint(Shape.Box box, GC gc, double scale) {
		Rect at = box.bounds();
		int x = (int) at.x();
		int y = (int) at.y();
		if (!box.fill().isNone()) {
			gc.setBackground(color(box.fill().color()));
			gc.fillRectangle(x, y, (int) at.width(), (int) at.height());
		}
		if (!box.stroke().paint().isNone()) {
			gc.setForeground(color(box.stroke().paint().color()));
			gc.setLineWidth((int) Math.max(1, 1 / scale));
			gc.drawRectangle(x, y, (int) at.width(), (int) at.height());
		}
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
