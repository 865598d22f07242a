package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.scene.Sight;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The part of the bar above the editor that says what of the deployment the picture shows: the view, and what is hidden in it. */
final class ViewBar {
	/** Letters of the caption of a part. */
	private static final int LONGEST = 40;
	private static final Initiator[] INITIATORS = { Initiator.PARTNER, Initiator.BIZTALK, Initiator.ADMINISTRATOR };

	private final DiagramPane pane;
	private final ToolBar bar;
	private final LocalResourceManager images;
	private final ToolItem view;
	private final ToolItem filter;
	private ToolItem part;

	ViewBar(Composite parent, DiagramPane pane) {
		this.pane = pane;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		new ToolItem(bar, SWT.SEPARATOR);
		view = new ToolItem(bar, SWT.DROP_DOWN);
		view.setToolTipText(Messages.get("ViewBar_view_tip"));
		view.addListener(SWT.Selection, event -> open(view, viewMenu()));
		filter = new ToolItem(bar, SWT.DROP_DOWN);
		filter.addListener(SWT.Selection, event -> open(filter, filterMenu()));
	}

	ToolBar control() {
		return bar;
	}

	/** Shows what is shown. */
	void show(Sight sight) {
		view.setText(sight.kind().label());
		filter.setImage(icon(sight.isFiltered() ? "filtered" : "filter"));
		filter.setText(sight.isFiltered() ? Messages.get("ViewBar_filtered") : "");
		filter.setToolTipText(tip(sight));
		showPart(sight);
		bar.getParent().layout();
	}

	/** While only a part is shown, a button says which and leads back. */
	private void showPart(Sight sight) {
		boolean restricted = sight.isRestricted() && pane.viewer().scene() != null;
		String caption = !restricted ? "" : sight.options().restriction().caption(pane.viewer().scene().drawing().checked().deployment()).replace('\n', ' ');
		if (part != null) {
			part.dispose();
			part = null;
		}
		if (restricted) {
			part = new ToolItem(bar, SWT.PUSH);
			part.setText("\u2715 " + (caption.length() > LONGEST ? caption.substring(0, LONGEST).strip() + "\u2026" : caption));
			part.setToolTipText(Messages.get("ViewBar_part_tip", caption));
			part.addListener(SWT.Selection, event -> pane.showAll());
		}
	}

	private Image icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle("org.btdeploy.ui.diagram", "icons/" + name + ".svg").map(icon -> (Image) images.get(icon)).orElse(null);
	}

	private static String tip(Sight sight) {
		List<String> hidden = new ArrayList<>();
		for (Initiator initiator : INITIATORS) {
			if (!sight.options().flows().contains(initiator)) {
				hidden.add(Messages.get("ViewBar_flows_" + initiator));
			}
		}
		if (!sight.options().infrastructure()) {
			hidden.add(Messages.get("ViewBar_infrastructure"));
		}
		return hidden.isEmpty() ? Messages.get("ViewBar_filter_tip") : Messages.get("ViewBar_hidden_tip", String.join("\n", hidden));
	}

	private Menu viewMenu() {
		Menu menu = new Menu(bar);
		for (ViewKind kind : ViewKind.values()) {
			item(menu, SWT.RADIO, kind.label(), kind == pane.sight().kind(), event -> {
				if (((MenuItem) event.widget).getSelection()) {
					pane.look(pane.sight().with(kind));
				}
			});
		}
		return menu;
	}

	private Menu filterMenu() {
		Menu menu = new Menu(bar);
		Sight sight = pane.sight();
		for (Initiator initiator : INITIATORS) {
			boolean shown = sight.options().flows().contains(initiator);
			item(menu, SWT.CHECK, Messages.get("ViewBar_flows_" + initiator), shown, event -> pane.look(sight.with(initiator, !shown)));
		}
		boolean infrastructure = sight.options().infrastructure();
		item(menu, SWT.CHECK, Messages.get("ViewBar_infrastructure"), infrastructure, event -> pane.look(sight.withInfrastructure(!infrastructure)));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.PUSH, Messages.get("ViewBar_everything"), false, event -> pane.look(sight.unfiltered())).setEnabled(sight.isFiltered());
		return menu;
	}

	private static MenuItem item(Menu menu, int style, String text, boolean selected, java.util.function.Consumer<Event> action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text);
		item.setSelection(selected);
		item.addListener(SWT.Selection, action::accept);
		return item;
	}

	private void open(ToolItem below, Menu menu) {
		Rectangle place = below.getBounds();
		menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
