package org.btdeploy.ui.diagram.navigate;

import org.btdeploy.ui.diagram.editor.SceneViewer;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * How large the picture is shown. Steps go from 25 to 400 %; only showing a whole large picture goes below. The wheel zooms
 * around the pointer, everything else around the middle.
 */
public final class Zooming implements MouseWheelHandler {
	/** What the menu offers. */
	public static final int[] PERCENT = { 25, 50, 75, 100, 125, 150, 200, 300, 400 };
	private static final double[] LEVELS = { 0.02, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4 };
	private static final double LEAST_STEP = 0.25;
	private static final double MOST_FIT = 2;
	private static final int MARGIN = 24;

	private final SceneViewer viewer;

	public Zooming(SceneViewer viewer) {
		this.viewer = viewer;
		manager().setZoomLevels(LEVELS);
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), this);
	}

	private ZoomManager manager() {
		return viewer.zoom();
	}

	public void in() {
		manager().zoomIn();
	}

	/** One step smaller; never below 25 % unless it is below already. */
	public void out() {
		double next = manager().getPreviousZoomLevel();
		set(Math.max(Math.min(LEAST_STEP, manager().getZoom()), next));
	}

	/** @param zoom 1 for the size of printed pictures */
	public void set(double zoom) {
		manager().setZoom(zoom);
	}

	/** Shows the whole picture. */
	public void fitPage() {
		if (viewer.scene() != null) {
			fit(page());
		}
	}

	/** Shows the whole width of the picture, from its top. */
	public void fitWidth() {
		if (viewer.scene() != null) {
			Rectangle page = page();
			Viewport view = manager().getViewport();
			set(clamp((double) view.getClientArea().width / page.width));
			view.setViewLocation(0, 0);
		}
	}

	/** @return whether something was selected to be shown */
	public boolean fitSelection() {
		Rectangle around = null;
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof FigurePart figure) {
				Rectangle core = ((SceneFigure) figure.getFigure()).core();
				around = around == null ? core : around.getUnion(core);
			}
		}
		if (around != null) {
			fit(around.getExpanded(MARGIN, MARGIN));
		}
		return around != null;
	}

	private Rectangle page() {
		var scene = viewer.scene().drawing().scene();
		return new Rectangle(0, 0, (int) Math.ceil(scene.width()), (int) Math.ceil(scene.height()));
	}

	/** Shows an area of the scene as large as it fits. */
	private void fit(Rectangle area) {
		Rectangle room = manager().getViewport().getClientArea();
		set(clamp(Math.min((double) room.width / area.width, (double) room.height / area.height)));
		center(area);
	}

	private static double clamp(double zoom) {
		return Math.max(LEVELS[0], Math.min(MOST_FIT, zoom));
	}

	/** Brings the middle of an area of the scene into the middle of what is seen. */
	public void center(Rectangle area) {
		Viewport view = manager().getViewport();
		double zoom = manager().getZoom();
		Rectangle room = view.getClientArea();
		view.setViewLocation((int) Math.round(area.getCenter().x * zoom) - room.width / 2, (int) Math.round(area.getCenter().y * zoom) - room.height / 2);
	}

	@Override
	public void handleMouseWheel(Event event, EditPartViewer any) {
		Viewport view = manager().getViewport();
		Point at = view.getViewLocation().getCopy().translate(event.x, event.y);
		double before = manager().getZoom();
		if (event.count > 0) {
			in();
		} else {
			out();
		}
		double factor = manager().getZoom() / before;
		view.setViewLocation((int) Math.round(at.x * factor) - event.x, (int) Math.round(at.y * factor) - event.y);
		event.doit = false;
	}
}
