package org.btdeploy.ui.text;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** A context menu is about what the pointer is at: a right click outside the selection takes the caret there first. */
final class CaretAtMenu {
	private final ITextViewer viewer;
	private final StyledText text;

	private CaretAtMenu(ITextViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
	}

	static void install(ITextViewer viewer) {
		CaretAtMenu caret = new CaretAtMenu(viewer);
		caret.text.addListener(SWT.MenuDetect, caret::opens);
	}

	private void opens(Event event) {
		if (event.detail == SWT.MENU_MOUSE) {
			int offset = offset(text.toControl(event.x, event.y));
			Point selection = text.getSelection();
			if (offset < selection.x || offset > selection.y || selection.x == selection.y) {
				viewer.setSelectedRange(viewer instanceof ITextViewerExtension5 folding ? folding.widgetOffset2ModelOffset(offset) : offset, 0);
			}
		} else {
			Point caret = text.getLocationAtOffset(text.getCaretOffset());
			Point place = text.toDisplay(caret.x, caret.y + text.getLineHeight());
			event.x = place.x;
			event.y = place.y;
		}
	}

	/** Beyond the end of a line it is the end of the line that is meant. */
	private int offset(Point place) {
		int there = text.getOffsetAtPoint(place);
		if (there >= 0) {
			return there;
		}
		int line = text.getLineIndex(place.y);
		int start = text.getOffsetAtLine(line);
		return place.x < text.getLeftMargin() ? start : start + text.getLine(line).length();
	}
}
