package org.btdeploy.ui.diagram.editor;

import java.util.EnumMap;
import java.util.Map;

import org.btdeploy.diagram.view.ViewKind;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.editparts.ZoomManager;

/** Remembers where one was in each view, so that a view begins where one left it. */
final class Glances {
	private static final double LEAST_ZOOM = 0.4;

	private final SceneViewer viewer;
	private final Map<ViewKind, Glance> left = new EnumMap<>(ViewKind.class);
	private boolean fitted;

	Glances(SceneViewer viewer) {
		this.viewer = viewer;
	}

	void leave(ViewKind view) {
		left.put(view, Glance.of(viewer));
	}

	/** To be called when the picture of the view is shown. */
	void enter(ViewKind view) {
		viewer.flush();
		Glance glance = left.get(view);
		if (glance == null) {
			fit();
			((FigureCanvas) viewer.getControl()).getViewport().setViewLocation(0, 0);
		} else {
			glance.restore(viewer);
		}
	}

	/** Shows the very first picture as large as suits the room, once there is any. */
	void begin() {
		if (!fitted && viewer.getControl().getSize().x > 0) {
			fitted = true;
			fit();
		}
	}

	/** Shows the picture as wide as there is room, but neither unreadable nor larger than life. */
	private void fit() {
		viewer.flush();
		ZoomManager zoom = viewer.zoom();
		zoom.getViewport().validate();
		double width = zoom.getViewport().getClientArea().width / viewer.scene().drawing().scene().width();
		zoom.setZoom(Math.max(LEAST_ZOOM, Math.min(1, width)));
	}
}
