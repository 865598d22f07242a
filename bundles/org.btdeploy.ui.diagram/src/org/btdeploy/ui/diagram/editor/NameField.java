package org.btdeploy.ui.diagram.editor;

import java.util.function.Function;

import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A text field over a figure: Enter or leaving it takes the text, Escape does not; with Ctrl, Alt or Shift, Enter begins another
 * line. A text that is refused stays, with the reason below it.
 */
final class NameField {
	private static final int LEAST_WIDTH = 200;
	private static final int MOST_WIDTH = 360;
	private static final Color REFUSED = new Color(0xB4, 0x23, 0x18);

	private final Composite canvas;
	private final Composite frame;
	private final Text field;
	private final Label problem;
	private final String before;
	private final Function<String, String> take;

	private NameField(Composite canvas, Rectangle place, String what, String text, Function<String, String> take) {
		this.canvas = canvas;
		this.take = take;
		before = text;
		closeOthers();
		frame = new Composite(canvas, SWT.BORDER);
		frame.setData(this);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2;
		layout.marginHeight = 2;
		frame.setLayout(layout);
		if (what != null) {
			Label heading = new Label(frame, SWT.NONE);
			heading.setText(what);
		}
		field = new Text(frame, SWT.MULTI);
		field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		problem = new Label(frame, SWT.WRAP);
		problem.setForeground(REFUSED);
		GridData room = new GridData(SWT.FILL, SWT.TOP, true, false);
		room.exclude = true;
		problem.setLayoutData(room);
		field.setText(text);
		field.selectAll();
		field.setToolTipText(Messages.get("NameField_tip"));
		place(place);
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.Modify, event -> resize());
		field.addListener(SWT.FocusOut, event -> finish(false));
	}

	/**
	 * @param place where it is to be, in the canvas
	 * @param what is asked, null for the name or label one sees
	 * @param take takes the new text, if it is another one, and says why it cannot be; null for done
	 */
	static void open(Composite canvas, Rectangle place, String what, String text, Function<String, String> take) {
		NameField field = new NameField(canvas, place, what, text, take);
		field.field.setFocus();
	}

	private void closeOthers() {
		for (Control child : canvas.getChildren()) {
			if (child.getData() instanceof NameField other) {
				other.frame.dispose();
			}
		}
	}

	/** @return where the figure is in the canvas */
	static Rectangle place(SceneFigure figure) {
		Rectangle place = figure.core();
		figure.translateToAbsolute(place);
		return place;
	}

	private void place(Rectangle place) {
		int width = Math.max(LEAST_WIDTH, Math.min(place.width, MOST_WIDTH));
		int height = frame.computeSize(width, SWT.DEFAULT).y;
		int middle = place.y + Math.min(place.height, 60) / 2;
		int x = Math.max(0, Math.min(place.x, canvas.getClientArea().width - width));
		frame.setBounds(x, Math.max(0, middle - height / 2), width, height);
		frame.moveAbove(null);
		frame.layout();
	}

	private void resize() {
		frame.setSize(frame.getSize().x, frame.computeSize(frame.getSize().x, SWT.DEFAULT).y);
		frame.layout();
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			finish(true);
		} else if (enter && (event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false; // with Shift the field itself begins a line
			field.insert("\n");
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = false;
			finish(true);
		}
	}

	private void finish(boolean backToPicture) {
		if (frame.isDisposed()) {
			return;
		}
		String typed = field.getText().replace("\r", "").strip();
		String refusal = typed.equals(before) ? null : take.apply(typed);
		if (frame.isDisposed()) {
			return;
		}
		if (refusal != null) {
			say(refusal);
		} else if (backToPicture) {
			close();
		} else {
			frame.dispose();
		}
	}

	private void say(String refusal) {
		problem.setText(refusal);
		((GridData) problem.getLayoutData()).exclude = false;
		resize();
	}

	private void close() {
		frame.dispose();
		if (!canvas.isDisposed()) {
			canvas.setFocus();
		}
	}

	/** @return why the text in the open field cannot be, null if it can, or none is open */
	static String problem(Composite canvas) {
		for (Control child : canvas.getChildren()) {
			if (child.getData() instanceof NameField open) {
				return open.problem.getText().isEmpty() ? null : open.problem.getText();
			}
		}
		return null;
	}
}
