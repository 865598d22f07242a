package org.btdeploy.ui.diagram.editor;

import java.util.List;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.ui.assist.FirstTemplate;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.menu.ElementMenu;
import org.btdeploy.ui.diagram.menu.MenuEntry;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** What the context menu of the text offers for the element at the caret: the same as the picture does for its figure. */
final class TextMenu {
	private final DeploymentEditor editor;
	private final TextPlace place;

	TextMenu(DeploymentEditor editor, TextPlace place) {
		this.editor = editor;
		this.place = place;
	}

	/** Puts it above what the platform offers for texts. */
	void fill(IMenuManager menu) {
		MenuManager own = new MenuManager();
		if (editor.session() != null) {
			fillOwn(own);
		}
		for (IContributionItem item : own.getItems()) {
			own.remove(item);
			menu.insertBefore(ITextEditorActionConstants.GROUP_UNDO, item);
		}
	}

	private void fillOwn(IMenuManager menu) {
		Checked state = place.session().checkNow();
		if (editor.isEditable() && FirstTemplate.isNeeded(state)) {
			MenuManager create = new MenuManager(Messages.get("ElementMenu_create", ""));
			create.add(MenuEntry.of(Messages.get("TextMenu_deployment"), null, () -> FirstTemplate.insert(editor.textViewer())));
			menu.add(create);
			return;
		}
		ElementMenu elements = new ElementMenu(place);
		if (place.locked() != null) {
			menu.add(MenuEntry.saying(place.locked()));
			if (!state.isGood()) {
				menu.add(MenuEntry.of(Messages.get("TextMenu_error"), null, () -> editor.showError(state)));
			}
		} else {
			addEdits(menu, state, elements);
		}
		elements.addFixes(menu);
	}

	private void addEdits(IMenuManager menu, Checked state, ElementMenu elements) {
		List<FigureKey> selected = place.selected();
		elements.addCreate(menu);
		if (!selected.isEmpty()) {
			elements.addConnect(menu);
			elements.addMove(menu);
			elements.addDelete(menu, delete(state, selected));
		}
		menu.add(new Separator());
		elements.addProperties(menu);
	}

	/** What is deleted is named: it is not the text that is selected. */
	static String delete(Checked state, List<FigureKey> selected) {
		return selected.size() == 1 ? Messages.get("TextMenu_delete", Describe.full(state.find(selected.get(0).element())))
			: Messages.get("TextMenu_deleteSeveral", selected.size());
	}
}
