package org.btdeploy.ui.diagram.popup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A small box over the picture that asks something. It is a child of the picture's control and no window, so it needs no window
 * manager to get the keyboard. Escape or a click elsewhere closes it; the picture has the keyboard again then.
 */
public abstract class Overlay {
	private static final int GAP = 6;

	private final Composite canvas;
	private final Composite box;

	/** @param title what is asked */
	protected Overlay(Composite canvas, String title) {
		this.canvas = canvas;
		if (on(canvas) != null) {
			on(canvas).close();
		}
		box = new Composite(canvas, SWT.BORDER);
		box.setData(this);
		box.setBackground(box.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		box.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		box.setLayout(layout);
		Label heading = new Label(box, SWT.WRAP);
		heading.setText(title);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** @return where to put the contents */
	protected final Composite box() {
		return box;
	}

	/** Shows the box near a place of the canvas, all of it if there is room. */
	protected final void show(Point near, int width) {
		Point size = box.computeSize(width, SWT.DEFAULT);
		Rectangle room = canvas.getClientArea();
		size.x = Math.min(size.x, room.width - 2 * GAP);
		size.y = Math.min(size.y, room.height - 2 * GAP);
		int x = Math.max(GAP, Math.min(near.x, room.width - size.x - GAP));
		int y = Math.max(GAP, Math.min(near.y, room.height - size.y - GAP));
		box.setBounds(x, y, size.x, size.y);
		box.moveAbove(null);
		box.layout(true, true);
		watch(box);
	}

	private void watch(Control control) {
		control.addListener(SWT.FocusOut, event -> control.getDisplay().asyncExec(this::closeIfLeft));
		control.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				watch(child);
			}
		}
	}

	private void closeIfLeft() {
		if (box.isDisposed()) {
			return;
		}
		for (Control around = box.getDisplay().getFocusControl(); around != null; around = around.getParent()) {
			if (around == box) {
				return;
			}
		}
		dispose();
	}

	/** Closes the box and gives the keyboard back to the picture. */
	public final void close() {
		if (!box.isDisposed()) {
			dispose();
			canvas.setFocus();
		}
	}

	private void dispose() {
		box.dispose();
		closed();
	}

	/** Called when the box is gone, whichever way. */
	protected void closed() {
		// nothing to take back
	}

	/** @return the box that is open over the canvas, null if there is none */
	public static Overlay on(Composite canvas) {
		for (Control child : canvas.getChildren()) {
			if (child.getData() instanceof Overlay open) {
				return open;
			}
		}
		return null;
	}
}
