package org.btdeploy.ui.diagram.editor;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Note;
import org.btdeploy.ui.DeploymentFiles;

/**
 * What typing into a figure changes: the label where there is one, since that is what the figure shows, else the name.
 * A text that cannot be a name becomes the label.
 */
final class Naming {
	private Naming() {
	}

	/** @return the text that is edited, on one line */
	static String shown(NamedElement element) {
		if (element instanceof Note note) {
			return escape(note.getText());
		}
		return hasLabel(element) ? escape(element.getLabel()) : String.valueOf(element.getName());
	}

	private static boolean hasLabel(NamedElement element) {
		return element.getLabel() != null && !element.getLabel().isBlank();
	}

	private static String escape(String text) {
		return text == null ? "" : text.replace("\n", "\\n");
	}

	static Operation edit(NamedElement element, String typed) {
		String text = typed.replace("\\n", "\n");
		if (element instanceof Note) {
			return new SetFeature(element, Literals.NOTE__TEXT, text);
		}
		boolean names = !hasLabel(element) && DeploymentFiles.isName(text);
		return names ? new RenameElement(element, text) : new SetFeature(element, Literals.NAMED_ELEMENT__LABEL, text);
	}
}
