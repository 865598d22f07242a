package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.PaletteGroup;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.create.Offers;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.fix.Fix;
import org.btdeploy.ui.fix.FixIcons;
import org.btdeploy.ui.fix.Fixes;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The context menu of the picture: what applies to the selection, or to the deployment where nothing is selected. */
final class DiagramMenu extends ContextMenuProvider {
	private static final String COMMANDS = "org.btdeploy.ui.diagram.";

	private final DeploymentEditor editor;
	private final SceneViewer viewer;
	private final QuickActions quick;
	private final GestureHost host;

	DiagramMenu(DeploymentEditor editor, SceneViewer viewer, QuickActions quick, GestureHost host) {
		super(viewer);
		this.editor = editor;
		this.viewer = viewer;
		this.quick = quick;
		this.host = host;
		viewer.getControl().addListener(SWT.MenuDetect, event -> {
			if (event.detail == SWT.MENU_KEYBOARD) {
				viewer.keyUsed(true);
				Point place = viewer.getControl().toDisplay(viewer.anchor());
				event.x = place.x;
				event.y = place.y;
			}
		});
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		List<FigureKey> selected = viewer.selected();
		menu.add(create());
		addEdits(menu, selected);
		menu.add(new Separator());
		addProperties(menu, selected);
		addFixes(menu, selected);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		addViews(menu, selected);
	}

	private void addEdits(IMenuManager menu, List<FigureKey> selected) {
		if (selected.isEmpty()) {
			return;
		}
		Gestures gestures = Gestures.of(viewer);
		FigureKey first = selected.get(0);
		MenuManager connect = new MenuManager(Messages.get("DiagramMenu_connect", keys("connect")));
		List<String> sources = selected.stream().map(FigureKey::element).toList();
		for (ConnectionKind kind : ConnectionKind.values()) {
			if (gestures.connect(kind, sources, null).canExecute()) {
				connect.add(action(kind.label(), ElementIcons.image(kind.icon(), 16), () -> quick.connect(kind)));
			}
		}
		if (!connect.isEmpty()) {
			menu.add(connect);
		}
		menu.add(new Separator());
		if (selected.size() == 1) {
			menu.add(action(Messages.get("DiagramPane_rename") + "\tF2", null, () -> gestures.editName(first, false)));
			menu.add(action(Messages.get("DiagramMenu_name") + "\tShift+F2", null, () -> gestures.editName(first, true)));
		}
		menu.add(action(Messages.get("DiagramMenu_move") + "\t" + keys("move"), null, quick::move));
		Command delete = gestures.delete(selected);
		Action deleting = action(Messages.get("DiagramPane_delete") + "\tDelete", PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE),
			() -> viewer.getEditDomain().getCommandStack().execute(delete));
		deleting.setEnabled(delete.canExecute());
		menu.add(deleting);
	}

	/** What can be created at the selection, by the groups of the palette. */
	private MenuManager create() {
		MenuManager all = new MenuManager(Messages.get("DiagramMenu_create", keys("create")));
		Map<PaletteGroup, MenuManager> groups = new LinkedHashMap<>();
		FigureKey first = viewer.selected().isEmpty() ? null : viewer.selected().get(0);
		for (NotationEntry entry : Notation.all()) {
			if (Offers.isCreatable(entry) && Gestures.of(viewer).create(entry, first, viewer.selected()).canExecute()) {
				groups.computeIfAbsent(entry.group(), group -> new MenuManager(group.label()))
					.add(action(entry.label(), ElementIcons.image(entry, 16), () -> quick.use(entry)));
			}
		}
		groups.values().forEach(all::add);
		return all;
	}

	private void addProperties(IMenuManager menu, List<FigureKey> selected) {
		if (Gestures.of(viewer).locked() != null) {
			return;
		}
		if (selected.isEmpty()) {
			MenuManager whole = new MenuManager(Messages.get("DiagramMenu_deployment"));
			new PropertyMenu(host, List.of("")).fill(whole);
			menu.add(whole);
			return;
		}
		List<String> keys = selected.stream().map(FigureKey::element).distinct().toList();
		if (keys.stream().allMatch(key -> element(key) != null)) {
			PropertyMenu own = new PropertyMenu(host, keys);
			for (String common : List.of("roleWords", "kindWords", "kindWord", "disabled", "activeNode", "modeWord", "via")) {
				own.add(common, menu);
			}
			MenuManager more = new MenuManager(Messages.get("DiagramMenu_properties"));
			own.fill(more);
			menu.add(more);
			addHost(menu, keys);
		}
	}

	/** Of an instance also its host, which has no figure of its own. */
	private void addHost(IMenuManager menu, List<String> keys) {
		EObject element = element(keys.get(0));
		if (keys.size() == 1 && element instanceof org.btdeploy.model.HostInstance) {
			MenuManager whole = new MenuManager(Messages.get("DiagramMenu_host"));
			new PropertyMenu(host, List.of(org.btdeploy.diagram.view.ElementPaths.of(element.eContainer()))).fill(whole);
			menu.add(whole);
		}
	}

	private EObject element(String key) {
		return host.session().latest().find(key);
	}

	private void addFixes(IMenuManager menu, List<FigureKey> selected) {
		FixBox box = new FixBox(editor, viewer);
		List<Finding> findings = selected.isEmpty() ? box.ofDeployment() : selected.size() == 1 ? box.findings(selected.get(0).element(), null) : List.of();
		if (findings.isEmpty()) {
			return;
		}
		MenuManager all = new MenuManager(Messages.get("DiagramMenu_findings", findings.size()));
		for (Finding finding : findings) {
			MenuManager one = new MenuManager(finding.rule().id() + ": " + finding.rule().title());
			for (Fix fix : Fixes.of(editor.session(), finding)) {
				one.add(action(fix.label(), FixIcons.of(fix), () -> box.apply(fix)));
			}
			if (!one.isEmpty()) {
				all.add(one);
			}
		}
		menu.add(all);
	}

	private void addViews(IMenuManager menu, List<FigureKey> selected) {
		if (selected.isEmpty()) {
			menu.add(action(Messages.get("ModeBar_fit_tip"), null, () -> editor.pane().zooming().fitPage()));
		} else if (selected.get(0).kind() != FigureKind.DECORATION) {
			menu.add(action(Messages.get("DiagramMenu_text"), null, () -> editor.showInTextSide(element(selected.get(0).element()))));
		}
	}

	private static String keys(String command) {
		String keys = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMANDS + command);
		return keys == null ? "" : keys;
	}

	private static Action action(String label, Image image, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setImageDescriptor(image == null ? null : ImageDescriptor.createFromImage(image));
		return action;
	}
}
