package org.btdeploy.ui.diagram.parts;

import java.util.List;

import org.btdeploy.ui.diagram.scene.Drawing;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** The picture: one part for each of its figures, in paint order. */
public final class ScenePart extends AbstractGraphicalEditPart {
	private Drawing drawing;

	/** @param drawing what to show at first */
	public ScenePart(Drawing drawing) {
		this.drawing = drawing;
		setModel("scene");
	}

	public Drawing drawing() {
		return drawing;
	}

	/** Shows another picture; parts of figures that are in both stay, with their selection. */
	public void show(Drawing next) {
		drawing = next;
		refresh();
		for (Object child : getChildren()) {
			((FigurePart) child).refresh();
		}
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new XYLayout() {
			@Override
			public void layout(IFigure container) {
				// figures know their places
			}
		});
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		// installed by the viewer's owner
	}

	@Override
	protected List<?> getModelChildren() {
		return drawing.keys();
	}
}
