package org.btdeploy.ui.diagram.navigate;

import org.btdeploy.ui.diagram.editor.SceneViewer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Moves the picture under the window: by dragging with the middle button, or with any while the space bar is down. */
public final class Panning {
	private static final int MIDDLE = 2;

	private final SceneViewer viewer;
	private Tool before;
	private boolean space;
	private boolean dragging;
	private int x;
	private int y;

	public Panning(SceneViewer viewer) {
		this.viewer = viewer;
		FigureCanvas canvas = canvas();
		canvas.addListener(SWT.MouseDown, event -> start(event, event.button == MIDDLE || space));
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, event -> stop());
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.SPACE && (event.stateMask & SWT.MODIFIER_MASK) == 0 && !space) {
				space = true;
				putToolAway();
			}
		});
		canvas.addListener(SWT.KeyUp, event -> {
			if (event.keyCode == SWT.SPACE) {
				release();
			}
		});
		canvas.addListener(SWT.FocusOut, event -> release());
	}

	private FigureCanvas canvas() {
		return (FigureCanvas) viewer.getControl();
	}

	/** While panning no tool may select or create anything. */
	private void putToolAway() {
		if (before == null) {
			before = viewer.getEditDomain().getActiveTool();
			viewer.getEditDomain().setActiveTool(new Rest());
		}
	}

	private void release() {
		space = false;
		if (!dragging) {
			takeToolBack();
		}
	}

	private void takeToolBack() {
		if (before != null) {
			Tool tool = before;
			before = null;
			viewer.getEditDomain().setActiveTool(tool);
		}
	}

	private void start(Event event, boolean panning) {
		if (panning) {
			putToolAway();
			dragging = true;
			x = event.x;
			y = event.y;
		}
	}

	private void move(Event event) {
		if (dragging) {
			Point at = canvas().getViewport().getViewLocation();
			canvas().scrollTo(at.x + x - event.x, at.y + y - event.y);
			x = event.x;
			y = event.y;
		}
	}

	private void stop() {
		dragging = false;
		if (!space) {
			takeToolBack();
		}
	}

	/** A tool that does nothing but show the hand. */
	private static final class Rest extends AbstractTool {
		Rest() {
			setDefaultCursor(SharedCursors.SIZEALL);
		}

		@Override
		protected String getCommandName() {
			return null;
		}
	}
}
