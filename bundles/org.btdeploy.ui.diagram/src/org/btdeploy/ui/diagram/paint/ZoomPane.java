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
		graphics.scale(getScale());
		graphics.pushState(); // after each child the state of the last push is restored
		paintChildren(graphics);
		graphics.popState();
		graphics.popState();
	}
}
