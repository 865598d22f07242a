package org.btdeploy.ui.diagram.paint;

import org.eclipse.draw2d.DefaultRangeModel;
import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/**
 * Connects figures with a canvas so that they are painted only when the system asks for it: what Draw2d 3.2 does instead,
 * painting at once into a copy, neither scales with the screen nor works on every system of today.
 */
public final class CanvasSystem extends LightweightSystem {
	public CanvasSystem() {
		setUpdateManager(new Updates());
	}

	@Override
	public void setControl(Canvas canvas) {
		super.setControl(canvas);
		((Updates) getUpdateManager()).paintOn(canvas);
		canvas.addListener(SWT.Dispose, event -> detach((FigureCanvas) canvas));
	}

	/** An editor can be closed while its figures wait to be laid out: they must not reach for scroll bars that are gone by then. */
	private static void detach(FigureCanvas canvas) {
		canvas.getViewport().setHorizontalRangeModel(new DefaultRangeModel());
		canvas.getViewport().setVerticalRangeModel(new DefaultRangeModel());
	}

	@Override
	public void paint(GC gc) {
		getUpdateManager().performValidation();
		GcGraphics graphics = new GcGraphics(gc);
		getRootFigure().paint(graphics);
		graphics.dispose();
	}

	/** Asks the system to paint what has changed. */
	private static final class Updates extends DeferredUpdateManager {
		void paintOn(Canvas canvas) {
			super.setGraphicsSource(new GraphicsSource() {
				@Override
				public Graphics getGraphics(Rectangle region) {
					canvas.redraw(region.x, region.y, region.width, region.height, false);
					return null;
				}

				@Override
				public void flushGraphics(Rectangle region) {
					// the system does it
				}
			});
		}

		@Override
		public void setGraphicsSource(GraphicsSource source) {
			// the one Draw2d brings is not used
		}
	}
}
