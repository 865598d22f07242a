package org.btdeploy.ui.tests;

import java.util.Arrays;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.PropertySheet;

/** The Properties view as a test sees and uses it. */
final class PropertySheetHand {
	private final Studio studio;

	PropertySheetHand(Studio studio) throws PartInitException {
		this.studio = studio;
		show();
		Studio.page().activate(studio.editor);
	}

	/** Opens the view, beside the editor. */
	static void show() throws PartInitException {
		Studio.page().showView(IPageLayout.ID_PROP_SHEET);
	}

	private static Composite page() {
		IViewPart view = Studio.page().findView(IPageLayout.ID_PROP_SHEET);
		return (Composite) ((PropertySheet) view).getCurrentPage().getControl();
	}

	/** @return all texts of the page's head and labels, in a row */
	static String title() {
		StringBuilder texts = new StringBuilder();
		if (Studio.page().findView(IPageLayout.ID_PROP_SHEET) != null) {
			find(page(), control -> {
				texts.append(control instanceof Label label ? label.getText() + "\n" : "");
				return false;
			});
		}
		return texts.toString();
	}

	/** @return the control that edits a property, null if there is none to be seen */
	Control editor(String key) {
		return find(page(), control -> key.equals(control.getData("org.btdeploy.property")));
	}

	Text field(String key) {
		studio.hand.until("field " + key, () -> editor(key) instanceof Text);
		return (Text) editor(key);
	}

	/** @return the button that opens the choices of a property */
	Control opener(String key) {
		Control[] siblings = field(key).getParent().getChildren();
		return siblings[Arrays.asList(siblings).indexOf(field(key)) + 1];
	}

	/** Clicks into the middle of the control, after bringing it into view. */
	void click(Control control) {
		control.setFocus();
		studio.hand.pause(60);
		Point size = control.getSize();
		studio.hand.click(control.toDisplay(Math.min(size.x / 2, 12), size.y / 2));
	}

	/** Replaces what a field holds by typing. */
	void type(String key, String text) {
		Text field = field(key);
		click(field);
		field.selectAll();
		studio.hand.type(text);
	}

	/** @return whether a label with the text is to be seen */
	boolean says(String text) {
		return find(page(), control -> control instanceof Label label && label.isVisible() && label.getText().contains(text)) != null;
	}

	/** @return the list of choices that is open, null if none is */
	static Table choices() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && "Choose".equals(shell.getText())) {
				return (Table) find(shell, Table.class::isInstance);
			}
		}
		return null;
	}

	/** Clicks on a choice, on its box if there is one. */
	void choose(String text, boolean box) {
		studio.hand.until("choices", () -> choices() != null && choices().getItemCount() > 0);
		Table table = choices();
		for (TableItem item : table.getItems()) {
			if (item.getText().equals(text)) {
				table.showItem(item);
				studio.hand.pause(150);
				int x = box ? item.getBounds().x - 12 : item.getBounds().x + 10;
				studio.hand.click(table.toDisplay(Math.max(8, x), item.getBounds().y + item.getBounds().height / 2));
				return;
			}
		}
		throw new AssertionError(text + " is not offered");
	}

	static Control find(Composite parent, Predicate<Control> wanted) {
		for (Control child : parent.getChildren()) {
			if (wanted.test(child)) {
				return child;
			}
			Control inside = child instanceof Composite composite ? find(composite, wanted) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}
}
