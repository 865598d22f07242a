package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.menu.ElementMenu;
import org.btdeploy.ui.diagram.menu.MenuEntry;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.outline.OutlineTools;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** Context menu and keys of the outline: the same as in picture and text, for the elements selected there. */
final class OutlineMenu implements OutlineTools {
	private final DeploymentEditor editor;
	private final OutlinePlace place;

	OutlineMenu(DeploymentEditor editor) {
		this.editor = editor;
		place = new OutlinePlace(editor);
	}

	@Override
	public void fill(IMenuManager menu) {
		if (editor.session() == null || editor.session().checkNow().deployment() == null) {
			return;
		}
		if (place.locked() != null) {
			menu.add(MenuEntry.saying(place.locked()));
			return;
		}
		ElementMenu elements = new ElementMenu(place);
		List<FigureKey> selected = place.selected();
		elements.addCreate(menu);
		if (!selected.isEmpty()) {
			elements.addConnect(menu);
			menu.add(new Separator());
			addEdits(menu, selected, elements);
		} else {
			menu.add(of(ActionFactory.PASTE, ISharedImages.IMG_TOOL_PASTE));
		}
		menu.add(new Separator());
		elements.addProperties(menu);
		elements.addFixes(menu);
	}

	private void addEdits(IMenuManager menu, List<FigureKey> selected, ElementMenu elements) {
		menu.add(of(ActionFactory.CUT, ISharedImages.IMG_TOOL_CUT));
		menu.add(of(ActionFactory.COPY, ISharedImages.IMG_TOOL_COPY));
		menu.add(of(ActionFactory.PASTE, ISharedImages.IMG_TOOL_PASTE));
		elements.addDelete(menu, Messages.get("DiagramPane_delete") + "\tDelete");
		menu.add(new Separator());
		elements.addMove(menu);
		if (selected.size() == 1) {
			menu.add(of(ActionFactory.RENAME, null));
			menu.add(MenuEntry.of(Messages.get("OutlineMenu_references"), null, this::references));
			menu.add(MenuEntry.of(Messages.get("DiagramMenu_text"), null, () -> editor.showInTextSide(element())));
		}
	}

	private IAction of(ActionFactory command, String image) {
		Image icon = image == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(image);
		IAction action = actions().get(command.getId());
		Action entry = MenuEntry.of(Messages.get("OutlineMenu_" + command.getId()), icon, action::run);
		entry.setActionDefinitionId(command.getCommandId());
		return entry;
	}

	private EObject element() {
		return editor.selectedInOutline().get(0);
	}

	private void references() {
		editor.showInTextSide(element());
		editor.findReferences();
	}

	private void rename() {
		if (place.selected().size() == 1) {
			editor.rename(element());
		}
	}

	private void delete() {
		Command delete = place.gestures().delete(place.selected());
		place.gestures().explain(delete);
		if (delete.canExecute()) {
			delete.execute();
		}
	}

	@Override
	public Map<String, IAction> actions() {
		Map<String, IAction> actions = new LinkedHashMap<>();
		put(actions, ActionFactory.CUT, () -> editor.pane().copyPaste().cut(place.selected()));
		put(actions, ActionFactory.COPY, () -> editor.pane().copyPaste().copy(place.selected()));
		put(actions, ActionFactory.PASTE, () -> editor.pane().copyPaste().paste(place.selected().isEmpty() ? null : place.selected().get(0)));
		put(actions, ActionFactory.DELETE, this::delete);
		put(actions, ActionFactory.RENAME, this::rename);
		for (ActionFactory own : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
			actions.put(own.getId(), editor.getAction(own.getId()));
		}
		return actions;
	}

	private static void put(Map<String, IAction> actions, ActionFactory command, Runnable run) {
		Action action = MenuEntry.of("", null, run);
		action.setActionDefinitionId(command.getCommandId());
		actions.put(command.getId(), action);
	}
}
