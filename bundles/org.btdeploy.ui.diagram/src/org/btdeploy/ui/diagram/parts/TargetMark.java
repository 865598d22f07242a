package org.btdeploy.ui.diagram.parts;

import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;

/** The frame around what a tool points at, while it does. */
final class TargetMark {
	private DropMark mark;

	/**
	 * Frames a figure; nothing else on the paper can be a target.
	 *
	 * @param possible whether the tool can do there what it is for
	 */
	void show(IFigure layer, EditPart target, boolean possible) {
		erase();
		if (target instanceof FigurePart part) {
			mark = new DropMark(((SceneFigure) part.getFigure()).core(), possible);
			layer.add(mark);
		}
	}

	void erase() {
		if (mark != null && mark.getParent() != null) {
			mark.getParent().remove(mark);
		}
		mark = null;
	}
}
