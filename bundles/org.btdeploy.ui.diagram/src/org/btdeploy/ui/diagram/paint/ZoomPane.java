package org.btdeploy.ui.diagram.paint;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Layers that are scaled by the system, so that texts and lines are sharp at every zoom. */
public final class ZoomPane extends ScalableFreeformLayeredPane {
	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getChildren().isEmpty()) {
			return;
		}
		graphics.pushState();
		if (getScale() != 1) {
			graphics.scale(getScale());
		}
		paintChildren(graphics);
		graphics.popState();
	}
}
