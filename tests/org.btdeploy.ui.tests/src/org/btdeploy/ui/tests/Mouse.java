package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.function.Predicate;

import org.btdeploy.ui.diagram.popup.Overlay;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Working with the mouse only: in the picture, and in questions over picture or text. */
final class Mouse {
	private static final int MARGIN = 4;

	private final Studio studio;
	private final Hand hand;
	private final Composite canvas;

	Mouse(Studio studio) {
		this(studio, (Composite) studio.editor.viewer().getControl());
	}

	/** @param canvas over which questions are asked */
	Mouse(Studio studio, Composite canvas) {
		this.studio = studio;
		hand = studio.hand;
		this.canvas = canvas;
	}

	/** Takes the tool of a palette entry into the hand. */
	void take(String entry) {
		studio.editor.palette().reveal(entry);
		hand.pause(200);
		assertNotNull(studio.editor.palette().place(entry), entry);
		Rectangle palette = studio.editor.palette().control().getBounds();
		hand.until(entry + " is in view", () -> {
			Point place = studio.editor.palette().control().toControl(studio.editor.palette().place(entry));
			return place.y > 0 && place.y < palette.height;
		});
		hand.click(studio.editor.palette().place(entry));
		org.eclipse.gef.EditDomain domain = studio.editor.viewer().getEditDomain();
		hand.until("tool of " + entry + " is in the hand", () -> domain.getActiveTool() != domain.getDefaultTool());
	}

	/** A click on the paper, far from all figures. */
	void clickPaper() {
		hand.click(paper());
		hand.pause(150);
	}

	Point paper() {
		return canvas.toDisplay(canvas.getSize().x - 40, canvas.getSize().y - 40);
	}

	/** A click on the head of a figure. */
	void click(String element) {
		hand.click(head(element));
		hand.pause(150);
	}

	Point head(String element) {
		return studio.place(studio.figure(element), 40, 8);
	}

	/** Draws a rectangle around two figures. */
	void around(String first, String last) {
		org.eclipse.draw2d.geometry.Rectangle from = studio.bounds(first);
		org.eclipse.draw2d.geometry.Rectangle whole = from.getCopy().union(studio.bounds(last)).expand(MARGIN, MARGIN);
		hand.drag(studio.place(studio.figure(first), whole.x - from.x, whole.y - from.y), studio.place(studio.figure(first), whole.right() - from.x, whole.bottom() - from.y));
		hand.release();
		hand.pause(150);
	}

	/** Clicks the first choice that begins so. */
	void choose(String label) {
		hand.until("choice is open", () -> Overlay.on(canvas) != null);
		TableItem row = row(find(Table.class, table -> true), label);
		roll(row);
		Rectangle bounds = row.getBounds();
		hand.click(row.getParent().toDisplay(bounds.x + 40, bounds.y + bounds.height / 2));
		hand.pause(150);
	}

	/** Turns the wheel over the list until the row is to be seen. */
	private void roll(TableItem row) {
		Table table = row.getParent();
		Rectangle area = table.getClientArea();
		hand.move(table.toDisplay(area.width / 2, area.height / 2));
		hand.until(row.getText() + " is to be seen", () -> {
			Rectangle bounds = row.getBounds();
			boolean seen = bounds.y >= 0 && bounds.y + bounds.height <= area.height;
			if (!seen) {
				hand.wheel(bounds.y < 0 ? -1 : 1);
			}
			return seen;
		});
	}

	private static TableItem row(Table table, String label) {
		for (TableItem item : table.getItems()) {
			if (item.getText().startsWith(label)) {
				return item;
			}
		}
		throw new AssertionError("no choice: " + label);
	}

	/** Turns the wheel over the combo with that value, so that it shows the next ones. */
	void turn(String value, int notches) {
		Combo combo = find(Combo.class, one -> one.getItemCount() > 0 && java.util.Arrays.asList(one.getItems()).contains(value));
		hand.move(combo.toDisplay(combo.getSize().x / 2, combo.getSize().y / 2));
		for (int i = 0; i < notches; i++) {
			hand.wheel(1);
		}
	}

	/** Clicks a link above the picture. */
	void follow(String label) {
		Link[] link = new Link[1];
		hand.until("link " + label, () -> (link[0] = find(canvas.getParent().getParent(), Link.class, one -> one.isVisible() && one.getText().contains(label))) != null);
		hand.click(link[0].toDisplay(link[0].getSize().x / 2, link[0].getSize().y / 2));
	}

	/** Presses the button of the question. */
	void press(String label) {
		hand.until("question is open", () -> Overlay.on(canvas) != null);
		Button button = find(Button.class, one -> one.getText().equals(label));
		hand.click(button.toDisplay(button.getSize().x / 2, button.getSize().y / 2));
		hand.pause(150);
	}

	private <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
		for (Control child : canvas.getChildren()) {
			if (child.getData() instanceof Overlay) {
				T found = find((Composite) child, type, wanted);
				if (found != null) {
					return found;
				}
			}
		}
		throw new AssertionError("no " + type.getSimpleName());
	}

	private static <T extends Control> T find(Composite in, Class<T> type, Predicate<T> wanted) {
		for (Control child : in.getChildren()) {
			if (type.isInstance(child) && wanted.test(type.cast(child))) {
				return type.cast(child);
			}
			T found = child instanceof Composite composite ? find(composite, type, wanted) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
