package org.btdeploy.ui.diagram.editor;

import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.navigate.Zooming;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The part of the bar above the editor that is about the picture: find, overview, zoom. */
final class PictureBar {
	private static final String BUNDLE = "org.btdeploy.ui.diagram";

	private final ToolBar bar;
	private final DiagramPane pane;
	private final LocalResourceManager images;
	private final ToolItem overview;
	private final ToolItem palette;
	private final ToolItem percent;

	PictureBar(Composite parent, DiagramPane pane) {
		this.pane = pane;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		icon(SWT.PUSH, "find", pane.find()::open);
		overview = icon(SWT.CHECK, "overview", pane::toggleOverview);
		palette = icon(SWT.CHECK, "palette.toggle", pane::togglePalette);
		new ToolItem(bar, SWT.SEPARATOR);
		text(SWT.PUSH, "\u2212", "zoom.out", pane.zooming()::out);
		percent = text(SWT.DROP_DOWN, "", "zoom", null);
		percent.addListener(SWT.Selection, event -> offer());
		text(SWT.PUSH, "+", "zoom.in", pane.zooming()::in);
		text(SWT.PUSH, Messages.get("ModeBar_fit"), "zoom.page", pane.zooming()::fitPage);
		pane.viewer().zoom().addZoomListener(this::zoomChanged);
		zoomChanged(pane.viewer().zoom().getZoom());
	}

	ToolBar control() {
		return bar;
	}

	void showOverview(boolean shown) {
		overview.setSelection(shown);
	}

	void showPalette(boolean shown) {
		palette.setSelection(shown);
	}

	private ToolItem icon(int style, String command, Runnable action) {
		ToolItem item = text(style, "", command, action);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + command + ".svg").ifPresent(icon -> item.setImage(image(icon)));
		return item;
	}

	private org.eclipse.swt.graphics.Image image(ImageDescriptor icon) {
		return (org.eclipse.swt.graphics.Image) images.get(icon);
	}

	private ToolItem text(int style, String text, String command, Runnable action) {
		ToolItem item = new ToolItem(bar, style);
		item.setText(text);
		item.setToolTipText(tip(command));
		if (action != null) {
			item.addListener(SWT.Selection, event -> action.run());
		}
		return item;
	}

	private static String tip(String command) {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		String keys = bindings.getBestActiveBindingFormattedFor(BUNDLE + "." + command);
		String tip = Messages.get("PictureBar_" + command);
		return keys == null || keys.isEmpty() ? tip : tip + " (" + keys + ")";
	}

	private void zoomChanged(double value) {
		if (!percent.isDisposed()) {
			percent.setText(Math.round(value * 100) + " %");
			bar.getParent().layout();
		}
	}

	/** The choice of zooms, below the button. */
	private void offer() {
		Menu menu = new Menu(bar);
		for (int choice : Zooming.PERCENT) {
			item(menu, choice + " %", () -> pane.zooming().set(choice / 100.0));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.get("PictureBar_zoom.page"), pane.zooming()::fitPage);
		item(menu, Messages.get("PictureBar_zoom.width"), pane.zooming()::fitWidth);
		item(menu, Messages.get("PictureBar_zoom.selection"), pane::zoomToSelection);
		Rectangle place = percent.getBounds();
		menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
