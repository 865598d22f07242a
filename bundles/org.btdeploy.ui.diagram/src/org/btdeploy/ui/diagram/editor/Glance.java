package org.btdeploy.ui.diagram.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;

/**
 * Where one was in a picture.
 *
 * @param zoom its size, 1 for 100 %
 * @param x left edge of what was seen, in pixels
 * @param y upper edge of what was seen, in pixels
 */
record Glance(double zoom, int x, int y) {
	static Glance of(SceneViewer viewer) {
		Viewport view = ((FigureCanvas) viewer.getControl()).getViewport();
		return new Glance(viewer.zoom().getZoom(), view.getViewLocation().x, view.getViewLocation().y);
	}

	void restore(SceneViewer viewer) {
		viewer.zoom().setZoom(zoom);
		((FigureCanvas) viewer.getControl()).getViewport().setViewLocation(x, y);
	}
}
