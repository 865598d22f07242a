package org.btdeploy.ui.diagram.editor;

import java.util.function.Consumer;

import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text field over a figure: Enter or leaving it takes the text, Escape does not. */
final class NameField {
	private static final int HEIGHT = 28;
	private static final int LEAST_WIDTH = 140;

	private NameField() {
	}

	/** @param take takes the new text, if it is another one */
	static Text open(Composite canvas, SceneFigure figure, String text, Consumer<String> take) {
		Rectangle place = figure.core();
		figure.translateToAbsolute(place);
		Text field = new Text(canvas, SWT.BORDER | SWT.SINGLE);
		int width = Math.max(LEAST_WIDTH, Math.min(place.width, 320));
		int middle = place.y + Math.min(place.height, 60) / 2;
		field.setBounds(place.x, middle - HEIGHT / 2, width, HEIGHT);
		field.setText(text);
		field.selectAll();
		boolean[] over = new boolean[1];
		Consumer<Boolean> finish = accept -> {
			if (!over[0]) {
				over[0] = true;
				String typed = field.getText().strip();
				field.dispose();
				if (!canvas.isDisposed()) {
					canvas.setFocus();
					if (accept && !typed.equals(text)) {
						take.accept(typed);
					}
				}
			}
		};
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				finish.accept(event.detail == SWT.TRAVERSE_RETURN);
			}
		});
		field.addListener(SWT.FocusOut, event -> finish.accept(true));
		field.setFocus();
		return field;
	}
}
