package org.btdeploy.ui.tests;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The text side as a user sees it. */
final class TextHand {
	private final Studio studio;
	final StyledText widget;

	TextHand(Studio studio) {
		this.studio = studio;
		widget = (StyledText) studio.editor.getAdapter(Control.class);
	}

	/** @return the middle of a letter on the screen, after bringing it into view */
	Point at(int offset) {
		int there = widgetOffset(offset);
		studio.hand.until("place is to be seen", () -> isShown(there));
		Point place = widget.getLocationAtOffset(there);
		return widget.toDisplay(place.x + 2, place.y + widget.getLineHeight() / 2);
	}

	private boolean isShown(int offset) {
		Point place = widget.getLocationAtOffset(offset);
		if (place.y < 0 || place.y + widget.getLineHeight() > widget.getClientArea().height) {
			widget.setTopIndex(Math.max(0, widget.getLineAtOffset(offset) - 5));
			return false;
		}
		return true;
	}

	int widgetOffset(int offset) {
		ISourceViewer viewer = (ISourceViewer) studio.editor.getAdapter(ITextOperationTarget.class);
		return viewer instanceof ITextViewerExtension5 folding ? folding.modelOffset2WidgetOffset(offset) : offset;
	}

	/** @return the place of a part of the text on the screen, so many letters after its beginning */
	Point at(String part, int letters) {
		int offset = studio.text().indexOf(part);
		if (offset < 0) {
			throw new AssertionError("no " + part + " in " + studio.text());
		}
		return at(offset + letters);
	}

	/** Selects from the beginning of one part of the text to the end of another by dragging. */
	void drag(String first, String last) {
		int end = studio.text().indexOf(last) + last.length();
		Point from = at(first, 0);
		studio.hand.drag(1, new Point(from.x - 2, from.y), at(end));
	}

	/** @return the context menu of the text */
	Menus menu() {
		return new Menus(studio.hand, widget);
	}

	/** Waits until the text is read. */
	void read() {
		studio.hand.until("text is read", () -> studio.editor.session().isCurrent());
		studio.hand.pause(60);
	}
}
