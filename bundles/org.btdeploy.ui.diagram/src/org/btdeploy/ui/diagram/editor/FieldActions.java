package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

/**
 * The window's commands while a field has the focus: they work in the field. What fields do themselves (Delete, which they get
 * as a key in any case) or cannot do (undo) does nothing; without an action here the one of the text would be taken.
 */
final class FieldActions {
	private final Map<String, IAction> actions = new LinkedHashMap<>();

	FieldActions() {
		put(ActionFactory.CUT, Text::cut);
		put(ActionFactory.COPY, Text::copy);
		put(ActionFactory.PASTE, Text::paste);
		put(ActionFactory.SELECT_ALL, Text::selectAll);
		put(ActionFactory.FIND, Text::selectAll);
		put(ActionFactory.DELETE, field -> { });
		put(ActionFactory.UNDO, field -> { });
		put(ActionFactory.REDO, field -> { });
	}

	private void put(ActionFactory command, Consumer<Text> run) {
		Action action = new Action() {
			@Override
			public void run() {
				if (Display.getCurrent().getFocusControl() instanceof Text field) {
					run.accept(field);
				}
			}
		};
		action.setActionDefinitionId(command.getCommandId());
		actions.put(command.getId(), action);
	}

	/** @return by the ids of the commands */
	Map<String, IAction> all() {
		return actions;
	}
}
