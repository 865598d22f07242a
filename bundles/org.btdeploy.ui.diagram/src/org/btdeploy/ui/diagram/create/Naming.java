package org.btdeploy.ui.diagram.create;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Note;
import org.btdeploy.ui.DeploymentFiles;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.emf.ecore.EObject;

/**
 * What typing into a figure changes: the label where there is one, since that is what the figure shows, else the name.
 * A text that cannot be a name becomes the label; a name with a label in quotes, as in the text, gives both.
 */
public final class Naming {
	private static final Pattern BOTH = Pattern.compile("(\\S+)\\s+\"(.*)\"", Pattern.DOTALL);

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"", Pattern.DOTALL);

	private Naming() {
	}

	/** @return the element whose name a figure shows: the host of an instance, else itself; null if it has none */
	public static NamedElement named(EObject element) {
		EObject shown = element instanceof HostInstance instance ? instance.eContainer() : element;
		return shown instanceof NamedElement named ? named : null;
	}

	/** @return the text that is edited */
	public static String shown(NamedElement element) {
		if (element instanceof Note note) {
			return String.valueOf(note.getText());
		}
		return hasLabel(element) ? element.getLabel() : String.valueOf(element.getName());
	}

	private static boolean hasLabel(NamedElement element) {
		return element.getLabel() != null && !element.getLabel().isBlank();
	}

	/** @return makes the element show the text that was typed */
	public static Operation edit(NamedElement element, String typed) {
		String text = typed.replace("\\n", "\n");
		if (element instanceof Note) {
			return new SetFeature(element, Literals.NOTE__TEXT, text);
		}
		Matcher both = BOTH.matcher(text);
		if (both.matches() && DeploymentFiles.isName(both.group(1))) {
			return both(element, both.group(1), both.group(2));
		}
		Matcher quoted = QUOTED.matcher(text);
		if (quoted.matches()) {
			return new SetFeature(element, Literals.NAMED_ELEMENT__LABEL, quoted.group(1));
		}
		boolean names = !hasLabel(element) && DeploymentFiles.isName(text);
		return names ? new RenameElement(element, text) : new SetFeature(element, Literals.NAMED_ELEMENT__LABEL, text);
	}

	/** @return the name in what was typed, null if it is only a label */
	static String name(String typed) {
		Matcher both = BOTH.matcher(typed);
		String name = both.matches() ? both.group(1) : typed;
		return DeploymentFiles.isName(name) ? name : null;
	}

	private static Operation both(NamedElement element, String name, String label) {
		Operation labelling = new SetFeature(element, Literals.NAMED_ELEMENT__LABEL, label);
		if (name.equals(element.getName())) {
			return labelling;
		}
		Operation renaming = new RenameElement(element, name);
		return label.equals(element.getLabel()) ? renaming : new Sequence(Messages.get("Naming_both", name)).step(renaming).step(labelling);
	}
}
