package org.btdeploy.ui.diagram.parts;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.SelectEditPartTracker;

/** A click on a badge selects it and offers what can be done about its findings. */
final class BadgeTracker extends SelectEditPartTracker {
	BadgeTracker(FigurePart badge) {
		super(badge);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean several = getCurrentInput().isShiftKeyDown() || getCurrentInput().isControlKeyDown();
		boolean clicked = isInState(STATE_DRAG) && button == 1 && !several;
		boolean handled = super.handleButtonUp(button);
		if (clicked) {
			getSourceEditPart().performRequest(new Request(RequestConstants.REQ_OPEN));
		}
		return handled;
	}
}
