package org.btdeploy.ui.text;

import java.util.Objects;

import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Says below a text that has no elements yet how to begin. */
final class StartHint {
	private final StyledText text;
	private final TextColors colors;
	private String shown;

	StartHint(ISourceViewer viewer, TextColors colors) {
		text = viewer.getTextWidget();
		this.colors = colors;
		text.addListener(SWT.Paint, this::paint);
	}

	/** Shows or hides it after the text was read. */
	void update(Checked latest) {
		boolean blank = latest.document().text().isBlank();
		boolean empty = latest.isGood() && latest.deployment().getElements().isEmpty();
		String wanted = blank ? Messages.get("StartHint_blank") : empty ? Messages.get("StartHint_empty") : null;
		if (!Objects.equals(wanted, shown) && !text.isDisposed()) {
			shown = wanted;
			text.redraw();
		}
	}

	private void paint(Event event) {
		if (shown != null) {
			Point end = text.getLocationAtOffset(text.getCharCount());
			event.gc.setForeground(colors.of(TextColors.Part.COMMENT).getForeground());
			event.gc.drawText(shown, text.getLeftMargin() + text.getIndent(), end.y + text.getLineHeight(), SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
		}
	}
}
