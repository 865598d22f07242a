package org.btdeploy.ui.icon;

import org.eclipse.swt.graphics.Path;

/** Outlines of simple forms. */
public final class Outlines {
	private Outlines() {
	}

	/** Adds a rectangle, its corners rounded where the radius is above 0. */
	public static void addBox(Path path, float x, float y, float width, float height, float radius) {
		float r = Math.min(radius, Math.min(width, height) / 2);
		if (r <= 0) {
			path.addRectangle(x, y, width, height);
			return;
		}
		path.addArc(x + width - 2 * r, y, 2 * r, 2 * r, 90, -90);
		path.addArc(x + width - 2 * r, y + height - 2 * r, 2 * r, 2 * r, 0, -90);
		path.addArc(x, y + height - 2 * r, 2 * r, 2 * r, 270, -90);
		path.addArc(x, y, 2 * r, 2 * r, 180, -90);
		path.close();
	}
}
