package org.btdeploy.ui.diagram.editor;

import java.util.List;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.menu.ElementMenu;
import org.btdeploy.ui.diagram.menu.MenuEntry;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The context menu of the picture: what applies to the selection, or to the deployment where nothing is selected. */
final class DiagramMenu extends ContextMenuProvider {
	private final DeploymentEditor editor;
	private final SceneViewer viewer;
	private final GestureHost host;

	DiagramMenu(DeploymentEditor editor, SceneViewer viewer, GestureHost host) {
		super(viewer);
		this.editor = editor;
		this.viewer = viewer;
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
		ElementMenu elements = new ElementMenu(host);
		elements.addCreate(menu);
		if (!selected.isEmpty()) {
			addEdits(menu, selected, elements);
		}
		menu.add(new Separator());
		elements.addProperties(menu);
		elements.addFixes(menu);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		addViews(menu, selected);
		new PartMenu(editor).addTo(menu);
	}

	private void addEdits(IMenuManager menu, List<FigureKey> selected, ElementMenu elements) {
		elements.addConnect(menu);
		menu.add(new Separator());
		if (selected.size() == 1) {
			Gestures gestures = host.gestures();
			menu.add(MenuEntry.of(Messages.get("DiagramPane_rename") + "\tF2", null, () -> gestures.editName(selected.get(0), false)));
			menu.add(MenuEntry.of(Messages.get("DiagramMenu_name") + "\tShift+F2", null, () -> gestures.editName(selected.get(0), true)));
		}
		elements.addMove(menu);
		elements.addDelete(menu, Messages.get("DiagramPane_delete") + "\tDelete");
	}

	private void addViews(IMenuManager menu, List<FigureKey> selected) {
		if (selected.isEmpty()) {
			menu.add(MenuEntry.of(Messages.get("ModeBar_fit_tip"), null, () -> editor.pane().zooming().fitPage()));
		} else if (selected.get(0).kind() != FigureKind.DECORATION) {
			menu.add(MenuEntry.of(Messages.get("DiagramMenu_text"), null, () -> editor.showInTextSide(host.session().latest().find(selected.get(0).element()))));
		}
	}
}
