package org.btdeploy.ui.reference;

import java.util.function.Function;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Gives the element at a place of the text another name, everywhere. */
public final class Renaming {
	private Renaming() {
	}

	/**
	 * Asks for the name and renames, as one step for undo.
	 *
	 * @return why nothing was renamed, in words; null if it was or the user gave up
	 */
	public static String at(DeploymentSession session, int offset, Shell parent) {
		Checked checked = session.checkNow();
		if (!checked.isGood()) {
			return Messages.get("Renaming_syntaxErrors");
		}
		if (!(References.named(checked, offset) instanceof NamedElement element)) {
			return Messages.get("Renaming_nothing");
		}
		String path = checked.document().resource().getURIFragment(element);
		Function<String, Function<Checked, Operation>> rename = name -> scratch -> new RenameElement((NamedElement) scratch.document().resource().getEObject(path), name);
		RenameDialog dialog = new RenameDialog(parent, Describe.full(element), element.getName(), checked.document().text(), name -> ModelEdits.plan(session, rename.apply(name)));
		if (dialog.open() != Window.OK) {
			return null;
		}
		return ModelEdits.run(session, rename.apply(dialog.name())).refusal();
	}
}
