package org.btdeploy.ui.diagram.palette;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The tooltip of an entry. It stands beside the palette, since it would cover the next entries, and is gone as soon as the mouse
 * leaves the palette, since a click on the paper is not meant for it.
 */
final class PaletteTip extends ColumnViewerToolTipSupport {
	private static final int GAP = 10;

	private final Control palette;
	private final Control paper;
	private boolean pressed;

	/** @param paper what lies beside the palette */
	PaletteTip(ColumnViewer viewer, Control paper) {
		super(viewer, ToolTip.NO_RECREATE, false);
		palette = viewer.getControl();
		this.paper = paper;
		setHideOnMouseDown(false); // the platform would press the button a second time, and the release gets lost
		palette.addListener(SWT.MouseExit, this::left);
	}

	/** Left of the palette beside the entry; right of it where there is no room. */
	@Override
	public Point getLocation(Point size, Event event) {
		Point corner = palette.toDisplay(0, 0);
		Rectangle screen = palette.getMonitor().getClientArea();
		int left = corner.x - GAP - size.x;
		return new Point(left >= screen.x ? left : corner.x + palette.getSize().x + GAP, palette.toDisplay(event.x, event.y).y - size.y / 2);
	}

	@Override
	protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
		Composite area = super.createViewerToolTipContentArea(event, cell, parent);
		stepAside(area);
		return area;
	}

	private void stepAside(Control control) {
		control.addListener(SWT.MouseEnter, this::left);
		for (int type : List.of(SWT.MouseDown, SWT.MouseMove, SWT.MouseUp)) {
			control.addListener(type, this::passOn);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				stepAside(child);
			}
		}
	}

	/** Later, since a click that is on its way already would go down with the tooltip. */
	private void left(Event event) {
		palette.getDisplay().asyncExec(() -> {
			if (!pressed) {
				hide();
			}
		});
	}

	/** A hand that is quicker than the screen means the paper below. */
	private void passOn(Event event) {
		pressed = event.type == SWT.MouseDown || pressed && event.type != SWT.MouseUp;
		Point place = paper.toControl(((Control) event.widget).toDisplay(event.x, event.y));
		if (event.type == SWT.MouseDown) {
			paper.setFocus();
			send(SWT.MouseMove, place, event);
		}
		send(event.type, place, event);
		if (event.type == SWT.MouseUp) {
			hide();
		}
	}

	private void send(int type, Point place, Event like) {
		Event event = new Event();
		event.x = place.x;
		event.y = place.y;
		event.time = like.time;
		event.stateMask = like.stateMask;
		event.button = type == SWT.MouseMove ? 0 : like.button;
		event.count = like.count;
		paper.notifyListeners(type, event);
	}
}
