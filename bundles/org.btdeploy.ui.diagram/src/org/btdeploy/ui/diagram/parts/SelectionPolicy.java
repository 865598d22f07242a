package org.btdeploy.ui.diagram.parts;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** Shows that a figure is selected: a frame around boxes, a glow along lines. */
final class SelectionPolicy extends SelectionEditPolicy {
	private SelectionMark mark;

	@Override
	protected void showSelection() {
		if (mark == null) {
			SceneFigure figure = (SceneFigure) ((GraphicalEditPart) getHost()).getFigure();
			mark = new SelectionMark(figure, ((FigurePart) getHost()).key().kind() == FigureKind.LINE);
			getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(mark);
		}
		mark.setPrimary(getHost().getSelected() == EditPart.SELECTED_PRIMARY);
	}

	@Override
	protected void hideSelection() {
		if (mark != null) {
			mark.release();
			mark = null;
		}
	}
}
