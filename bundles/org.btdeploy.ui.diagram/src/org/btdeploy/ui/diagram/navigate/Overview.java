package org.btdeploy.ui.diagram.navigate;

import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.editor.SceneViewer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The whole picture in the lower right corner, with a frame around what the window shows; dragging the frame pans. */
public final class Overview {
	private static final Point ROOM = new Point(230, 170);
	private static final int GAP = 12;
	private static final int EDGE = 4;
	private static final Color FRAME = new Color(0x1F, 0x6F, 0xEB);
	private static final Color BORDER = new Color(0x9A, 0xA5, 0xB1);

	private final SceneViewer viewer;
	private final Canvas canvas;
	private Image image;
	private Scene drawn;
	private double scale = 1;
	private boolean dragging;

	/** @param parent holds the viewer's control with a grid layout */
	public Overview(Composite parent, SceneViewer viewer) {
		this.viewer = viewer;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		GridData free = new GridData();
		free.exclude = true;
		canvas.setLayoutData(free);
		canvas.setToolTipText(Messages.get("Overview_tip"));
		canvas.setVisible(false);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> {
			dragging = true;
			pan(event);
		});
		canvas.addListener(SWT.MouseMove, event -> {
			if (dragging) {
				pan(event);
			}
		});
		canvas.addListener(SWT.MouseUp, event -> dragging = false);
		canvas.addListener(SWT.Dispose, event -> release());
		viewer.getControl().addListener(SWT.Resize, event -> place());
		viewer.whenShown(this::place);
		view().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> redraw());
		viewer.zoom().addZoomListener(zoom -> redraw());
	}

	/** The picture can still move while the editor is being closed. */
	private void redraw() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	private Viewport view() {
		return ((FigureCanvas) viewer.getControl()).getViewport();
	}

	public void setVisible(boolean value) {
		canvas.setVisible(value);
		place();
	}

	public boolean isVisible() {
		return canvas.getVisible();
	}

	/** @return where it is on the screen */
	public Rectangle bounds() {
		Point at = canvas.toDisplay(0, 0);
		return new Rectangle(at.x, at.y, canvas.getSize().x, canvas.getSize().y);
	}

	/** Draws the picture anew if it is another one, and puts it into its corner. */
	private void place() {
		if (canvas.isDisposed() || !canvas.getVisible() || viewer.scene() == null) {
			return;
		}
		Scene scene = viewer.scene().drawing().scene();
		if (scene != drawn) {
			release();
			drawn = scene;
			scale = Miniature.scale(scene, ROOM);
			image = Miniature.of(scene, scale, canvas.getDisplay());
		}
		Rectangle size = image.getBounds();
		Rectangle around = viewer.getControl().getBounds();
		Rectangle client = ((FigureCanvas) viewer.getControl()).getClientArea();
		int width = size.width + 2 * EDGE;
		int height = size.height + 2 * EDGE;
		canvas.setBounds(around.x + client.width - width - GAP, around.y + client.height - height - GAP, width, height);
		canvas.moveAbove(null);
		canvas.redraw();
	}

	/** @return what the window shows, in the coordinates of the canvas */
	Rectangle frame() {
		double zoom = viewer.zoom().getZoom();
		org.eclipse.draw2d.geometry.Rectangle shown = view().getClientArea();
		Rectangle frame = new Rectangle((int) Math.round(shown.x / zoom * scale), (int) Math.round(shown.y / zoom * scale),
			(int) Math.round(shown.width / zoom * scale), (int) Math.round(shown.height / zoom * scale));
		Rectangle whole = image.getBounds();
		frame.intersect(new Rectangle(0, 0, whole.width, whole.height));
		return new Rectangle(frame.x + EDGE, frame.y + EDGE, Math.max(4, frame.width), Math.max(4, frame.height));
	}

	private void paint(GC gc) {
		Point size = canvas.getSize();
		gc.setBackground(viewer.getControl().getBackground());
		gc.fillRectangle(0, 0, size.x, size.y);
		if (image == null) {
			return;
		}
		gc.drawImage(image, EDGE, EDGE);
		Rectangle frame = frame();
		gc.setBackground(FRAME);
		gc.setAlpha(30);
		gc.fillRectangle(frame);
		gc.setAlpha(255);
		gc.setForeground(FRAME);
		gc.setLineWidth(2);
		gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
		gc.setForeground(BORDER);
		gc.setLineWidth(1);
		gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
	}

	private void pan(Event event) {
		double zoom = viewer.zoom().getZoom();
		org.eclipse.draw2d.geometry.Rectangle shown = view().getClientArea();
		int x = (int) Math.round((event.x - EDGE) / scale * zoom) - shown.width / 2;
		int y = (int) Math.round((event.y - EDGE) / scale * zoom) - shown.height / 2;
		((FigureCanvas) viewer.getControl()).scrollTo(x, y);
	}

	private void release() {
		if (image != null) {
			image.dispose();
			image = null;
			drawn = null;
		}
	}
}
