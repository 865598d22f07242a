package org.btdeploy.ui.diagram.editor;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** Runs commands and forgets them: undo is the text's. */
final class PassingStack extends CommandStack {
	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			command.execute();
		}
	}
}
