package org.btdeploy.ui.diagram.menu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.PaletteGroup;
import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.model.HostInstance;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.create.Offers;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Issue;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.fix.Fix;
import org.btdeploy.ui.fix.FixIcons;
import org.btdeploy.ui.fix.Fixes;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The parts of context menus that are about elements, the same in picture, text and outline. For one opening of a menu. */
public final class ElementMenu {
	private static final String COMMANDS = "org.btdeploy.ui.diagram.";
	/** Properties that deserve a place of their own. */
	private static final List<String> COMMON = List.of("roleWords", "kindWords", "kindWord", "disabled", "activeNode", "modeWord", "via");

	private final Workplace place;
	private final QuickActions quick;
	private final List<FigureKey> selected;

	public ElementMenu(Workplace place) {
		this.place = place;
		quick = new QuickActions(place);
		selected = place.selected();
	}

	/** Adds what can be created at the selection, by the groups of the palette. */
	public void addCreate(IMenuManager menu) {
		MenuManager all = new MenuManager(Messages.get("ElementMenu_create", keys("create")));
		Map<PaletteGroup, MenuManager> groups = new LinkedHashMap<>();
		FigureKey first = selected.isEmpty() ? null : selected.get(0);
		for (NotationEntry entry : Notation.all()) {
			if (Offers.isCreatable(entry) && place.gestures().create(entry, first, selected).canExecute()) {
				groups.computeIfAbsent(entry.group(), group -> new MenuManager(group.label()))
					.add(MenuEntry.of(entry.label(), ElementIcons.image(entry, 16), () -> quick.use(entry)));
			}
		}
		groups.values().forEach(all::add);
		menu.add(all);
	}

	/** Adds the connections that can begin at the selection, if there are any. */
	public void addConnect(IMenuManager menu) {
		MenuManager connect = new MenuManager(Messages.get("ElementMenu_connect", keys("connect")));
		List<String> sources = selected.stream().map(FigureKey::element).toList();
		for (ConnectionKind kind : ConnectionKind.values()) {
			if (!sources.isEmpty() && place.gestures().connect(kind, sources, null).canExecute()) {
				connect.add(MenuEntry.of(kind.label(), ElementIcons.image(kind.icon(), 16), () -> quick.connect(kind)));
			}
		}
		if (!connect.isEmpty()) {
			menu.add(connect);
		}
	}

	/** Adds moving the selection elsewhere. */
	public void addMove(IMenuManager menu) {
		menu.add(MenuEntry.of(Messages.get("ElementMenu_move") + "\t" + keys("move"), null, quick::move));
	}

	/** Adds deleting the selection. @param label what is deleted, with the key for it if there is one */
	public void addDelete(IMenuManager menu, String label) {
		Command delete = place.gestures().delete(selected);
		Image image = PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE);
		Action deleting = MenuEntry.of(label, image, delete::execute);
		deleting.setEnabled(delete.canExecute());
		menu.add(deleting);
	}

	/** Adds what the language can say of the selection, the most usual first and all in a menu of their own. */
	public void addProperties(IMenuManager menu) {
		if (place.locked() != null) {
			return;
		}
		List<String> keys = selected.stream().map(FigureKey::element).distinct().toList();
		if (keys.isEmpty()) {
			addProperties(menu, Messages.get("ElementMenu_deployment"), "");
		} else if (keys.stream().allMatch(key -> element(key) != null)) {
			PropertyMenu own = new PropertyMenu(place, keys);
			for (String common : COMMON) {
				own.add(common, menu);
			}
			MenuManager more = new MenuManager(Messages.get("ElementMenu_properties"));
			own.fill(more);
			menu.add(more);
			addHost(menu, keys);
		}
	}

	/** Of an instance also its host, which has no figure of its own. */
	private void addHost(IMenuManager menu, List<String> keys) {
		EObject element = element(keys.get(0));
		if (keys.size() == 1 && element instanceof HostInstance) {
			addProperties(menu, Messages.get("ElementMenu_host"), ElementPaths.of(element.eContainer()));
		}
	}

	private void addProperties(IMenuManager menu, String label, String key) {
		MenuManager whole = new MenuManager(label);
		new PropertyMenu(place, List.of(key)).fill(whole);
		menu.add(whole);
	}

	private EObject element(String key) {
		return place.session().latest().find(key);
	}

	/** Adds what was found at the selection with its quick fixes, if anything was. */
	public void addFixes(IMenuManager menu) {
		List<Issue> issues = place.issues();
		if (issues.isEmpty()) {
			return;
		}
		MenuManager all = new MenuManager(Messages.get("ElementMenu_findings", issues.size()));
		for (Issue issue : issues) {
			MenuManager one = new MenuManager(Messages.get("ElementMenu_finding", issue.id(), issue.finding() == null ? issue.message() : issue.finding().rule().title()));
			for (Fix fix : Fixes.of(place.session(), issue)) {
				one.add(MenuEntry.of(fix.label(), FixIcons.of(fix), () -> apply(fix)));
			}
			if (one.isEmpty()) {
				one.add(MenuEntry.saying(Messages.get("ElementMenu_noFix")));
			}
			all.add(one);
		}
		menu.add(all);
	}

	/** As one gesture; the user may give up, which changes nothing. */
	private void apply(Fix fix) {
		ModelEdits.Outcome outcome = fix.apply(place.canvas().getShell());
		if (outcome != null) {
			place.done(outcome, false);
		}
	}

	private static String keys(String command) {
		String keys = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMANDS + command);
		return keys == null ? "" : keys;
	}
}
