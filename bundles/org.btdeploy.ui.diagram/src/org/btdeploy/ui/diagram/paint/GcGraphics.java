package org.btdeploy.ui.diagram.paint;

import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;

/**
 * The graphics of Draw2d over a GC that figures of the scene can also use directly: Draw2d knows only whole pixels, the
 * scene has fractions, line widths among them.
 */
final class GcGraphics extends SWTGraphics {
	/** Scale and origin of the figure being painted, in pixels of the canvas. */
	private record Place(double scale, double x, double y, Place outer) {
		Place moved(double dx, double dy) {
			return new Place(scale, x + dx * scale, y + dy * scale, outer);
		}
	}

	private final GC gc;
	private Place place = new Place(1, 0, 0, null);

	GcGraphics(GC gc) {
		super(gc);
		this.gc = gc;
	}

	@Override
	public void translate(int dx, int dy) {
		super.translate(dx, dy);
		place = place.moved(dx, dy);
	}

	@Override
	public void translate(float dx, float dy) {
		super.translate(dx, dy);
		place = place.moved(dx, dy);
	}

	@Override
	public void scale(double amount) {
		super.scale(amount);
		place = new Place(place.scale * amount, place.x, place.y, place.outer);
	}

	@Override
	public void pushState() {
		super.pushState();
		place = new Place(place.scale, place.x, place.y, place);
	}

	@Override
	public void restoreState() {
		super.restoreState();
		Place outer = place.outer;
		if (outer != null) {
			place = new Place(outer.scale, outer.x, outer.y, outer);
		}
	}

	@Override
	public void popState() {
		super.popState();
		place = place.outer == null ? new Place(1, 0, 0, null) : place.outer;
	}

	/** Lets somebody paint in the coordinates of the figure, within its clip; afterwards everything is as it was. */
	void natively(Consumer<GC> painter) {
		Rectangle clip = getClip(new Rectangle());
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		org.eclipse.swt.graphics.Rectangle clipBefore = gc.getClipping();
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		Font font = gc.getFont();
		LineAttributes line = gc.getLineAttributes();
		int alpha = gc.getAlpha();
		int antialias = gc.getAntialias();
		int textAntialias = gc.getTextAntialias();
		Transform own = new Transform(gc.getDevice());
		own.translate((float) place.x, (float) place.y);
		own.scale((float) place.scale, (float) place.scale);
		gc.setTransform(own);
		gc.setClipping(clip.x, clip.y, clip.width, clip.height);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		painter.accept(gc);
		gc.setTransform(before);
		gc.setClipping(clipBefore);
		own.dispose();
		before.dispose();
		gc.setForeground(foreground);
		gc.setBackground(background);
		gc.setFont(font);
		gc.setLineAttributes(line);
		gc.setAlpha(alpha);
		gc.setAntialias(antialias);
		gc.setTextAntialias(textAntialias);
	}
}
