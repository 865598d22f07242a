package org.btdeploy.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** Shows that a figure is selected: a frame around boxes, a glow along lines. */
final class SelectionPolicy extends SelectionEditPolicy {
	private final List<SizeHandle> handles = new ArrayList<>();
	private SelectionMark mark;

	@Override
	protected void showSelection() {
		if (mark == null) {
			SceneFigure figure = (SceneFigure) ((GraphicalEditPart) getHost()).getFigure();
			mark = new SelectionMark(figure, ((FigurePart) getHost()).key().kind() == FigureKind.LINE);
			getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(mark);
		}
		boolean primary = getHost().getSelected() == EditPart.SELECTED_PRIMARY;
		mark.setPrimary(primary);
		showHandles(primary && ((FigurePart) getHost()).isResizable());
	}

	private void showHandles(boolean shown) {
		if (shown && handles.isEmpty()) {
			for (int direction : SizeHandle.DIRECTIONS) {
				SizeHandle handle = new SizeHandle((FigurePart) getHost(), direction);
				handles.add(handle);
				getLayer(LayerConstants.HANDLE_LAYER).add(handle);
			}
		} else if (!shown) {
			handles.forEach(handle -> handle.getParent().remove(handle));
			handles.clear();
		}
	}

	@Override
	protected void hideSelection() {
		showHandles(false);
		if (mark != null) {
			mark.release();
			mark = null;
		}
	}
}
