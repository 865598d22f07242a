package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.btdeploy.diagram.notation.Notation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Context menus, used with the real mouse or with real keys. */
final class Menus {
	private static final int MOST_STEPS = 60;

	private final Hand hand;
	private final Control control;

	/** @param control whose menu it is */
	Menus(Hand hand, Control control) {
		this.hand = hand;
		this.control = control;
	}

	/** Opens the menu with the right button. */
	Menus at(Point place) {
		hand.rightClick(place);
		hand.until("menu is open", () -> control.getMenu() != null && control.getMenu().isVisible());
		return this;
	}

	/** Opens the menu with its key. */
	Menus byKey() {
		hand.tap(KeyEvent.VK_SHIFT, KeyEvent.VK_F10);
		hand.until("menu is open", () -> control.getMenu() != null && control.getMenu().isVisible());
		return this;
	}

	/** @return what the open menu offers, without keys; of one of its submenus where a path is given */
	List<String> entries(String... path) {
		Menu menu = control.getMenu();
		for (String label : path) {
			menu = item(menu, label).getMenu();
			menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
		}
		List<String> labels = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				labels.add(label(item));
			}
		}
		return labels;
	}

	/** Clicks through the menu and its submenus. */
	void click(String... path) {
		Menu menu = control.getMenu();
		for (String label : path) {
			MenuItem item = item(menu, label);
			hand.until(label + " is to be seen", () -> place(item) != null);
			hand.click(place(item));
			menu = opened(item);
		}
		closed();
	}

	/** Clicks on an entry of the palette in the menu New. */
	void create(String entry) {
		click("New", Notation.all().stream().filter(one -> one.label().equals(entry)).findFirst().orElseThrow().group().label(), entry);
	}

	/** Walks through the menu and its submenus with the arrows, and takes the last with Enter. */
	void walk(String... path) {
		Menu menu = control.getMenu();
		for (int i = 0; i < path.length; i++) {
			MenuItem item = item(menu, path[i]);
			walkTo(item);
			hand.press(i + 1 < path.length ? KeyEvent.VK_RIGHT : KeyEvent.VK_ENTER);
			menu = opened(item);
		}
		closed();
	}

	private void walkTo(MenuItem wanted) {
		MenuItem[] armed = new MenuItem[1];
		Listener listener = event -> armed[0] = event.widget instanceof MenuItem item && item.getParent() == wanted.getParent() ? item : armed[0];
		Display display = wanted.getDisplay();
		display.addFilter(SWT.Arm, listener);
		try {
			for (int i = 0; armed[0] != wanted && !(i == 0 && isFirst(wanted)); i++) {
				assertTrue(i < MOST_STEPS, () -> label(wanted) + " cannot be reached");
				hand.press(KeyEvent.VK_DOWN);
			}
		} finally {
			display.removeFilter(SWT.Arm, listener);
		}
	}

	/** The first entry of a submenu is armed by opening it. */
	private boolean isFirst(MenuItem item) {
		return item.getParent() != control.getMenu() && item.getParent().indexOf(item) == 0;
	}

	private Menu opened(MenuItem item) {
		if (!item.isDisposed() && item.getMenu() != null) {
			Menu menu = item.getMenu();
			hand.until("submenu is open", () -> menu.isVisible() && menu.getItemCount() > 0);
			hand.pause(60);
			return menu;
		}
		return null;
	}

	private void closed() {
		hand.until("menu is closed", () -> control.getMenu() == null || !control.getMenu().isVisible());
		hand.pause(100);
	}

	/** Closes the menu without choosing anything. */
	void escape() {
		hand.press(KeyEvent.VK_ESCAPE);
		closed();
	}

	private static MenuItem item(Menu menu, String label) {
		List<String> all = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			all.add(label(item));
			if (label(item).startsWith(label)) {
				assertTrue(item.isEnabled(), () -> label + " is not enabled");
				return item;
			}
		}
		throw new AssertionError("no " + label + " in " + all);
	}

	private static String label(MenuItem item) {
		String text = item.getText();
		int tab = text.indexOf('\t');
		return (tab < 0 ? text : text.substring(0, tab)).replace("&", "");
	}

	/** SWT tells nobody where the entries of its menus are, so the toolkit below it is asked. Null while they are not shown. */
	private static Point place(MenuItem item) {
		try {
			ClassLoader swt = MenuItem.class.getClassLoader();
			Class<?> gtk = swt.loadClass("org.eclipse.swt.internal.gtk.GTK");
			Class<?> area = swt.loadClass("org.eclipse.swt.internal.gtk.GtkAllocation");
			long handle = MenuItem.class.getField("handle").getLong(item);
			if (!(Boolean) gtk.getMethod("gtk_widget_get_mapped", long.class).invoke(null, handle)) {
				return null;
			}
			Object allocation = area.getConstructor().newInstance();
			gtk.getMethod("gtk_widget_get_allocation", long.class, area).invoke(null, handle, allocation);
			Object window = swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3").getMethod("gtk_widget_get_window", long.class).invoke(null, handle);
			int[] x = new int[1];
			int[] y = new int[1];
			swt.loadClass("org.eclipse.swt.internal.gtk.GDK").getMethod("gdk_window_get_origin", long.class, int[].class, int[].class).invoke(null, window, x, y);
			int[] bounds = Arrays.stream(new String[] { "x", "y", "width", "height" }).mapToInt(name -> value(area, allocation, name)).toArray();
			Rectangle place = new Rectangle(bounds[0], bounds[1], bounds[2], bounds[3]);
			return new Point(x[0] + place.x + Math.min(60, place.width / 2), y[0] + place.y + place.height / 2);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private static int value(Class<?> type, Object object, String field) {
		try {
			return type.getField(field).getInt(object);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
