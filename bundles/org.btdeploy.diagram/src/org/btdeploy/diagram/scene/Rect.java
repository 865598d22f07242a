package org.btdeploy.diagram.scene;

/**
 * An upright rectangle of the picture, in points.
 *
 * @param x left edge
 * @param y upper edge
 */
public record Rect(double x, double y, double width, double height) {
	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public double centerX() {
		return x + width / 2;
	}

	public double centerY() {
		return y + height / 2;
	}

	/** @return this rectangle moved */
	public Rect move(double dx, double dy) {
		return new Rect(x + dx, y + dy, width, height);
	}

	/** @return this rectangle grown by a distance at every side, shrunk by a negative one */
	public Rect grow(double by) {
		return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
	}

	/** @return the smallest rectangle around both; the other one where one is null */
	public static Rect union(Rect a, Rect b) {
		if (a == null || b == null) {
			return a == null ? b : a;
		}
		double left = Math.min(a.x, b.x);
		double top = Math.min(a.y, b.y);
		return new Rect(left, top, Math.max(a.right(), b.right()) - left, Math.max(a.bottom(), b.bottom()) - top);
	}

	/** @return whether both share more than an edge */
	public boolean overlaps(Rect other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** @return whether the other one lies within this one */
	public boolean contains(Rect other) {
		return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
	}
}
