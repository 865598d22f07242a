package org.btdeploy.ui.diagram.editor;

import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The context menu of the picture: what applies to the selection. */
final class DiagramMenu extends ContextMenuProvider {
	private final SceneViewer viewer;

	DiagramMenu(SceneViewer viewer) {
		super(viewer);
		this.viewer = viewer;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		if (viewer.selected().isEmpty()) {
			menu.add(action("ModeBar_fit_tip", () -> viewer.zoom().setZoomAsText(org.eclipse.gef.editparts.ZoomManager.FIT_ALL)));
			return;
		}
		Gestures gestures = Gestures.of(viewer);
		FigureKey first = viewer.selected().get(0);
		if (viewer.selected().size() == 1 && viewer.scene().drawing().element(first) instanceof org.btdeploy.model.NamedElement) {
			menu.add(action("DiagramPane_rename", () -> gestures.editName(first, false)));
		}
		menu.add(new Separator());
		Command delete = gestures.delete(viewer.selected());
		Action deleting = action("DiagramPane_delete", () -> viewer.getEditDomain().getCommandStack().execute(delete));
		deleting.setEnabled(delete.canExecute());
		menu.add(deleting);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private static Action action(String key, Runnable run) {
		return new Action(Messages.get(key)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
