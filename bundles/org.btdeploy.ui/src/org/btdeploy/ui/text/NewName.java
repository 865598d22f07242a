package org.btdeploy.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.reference.References;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.source.ISourceViewer;

/** Lets the user type the name of a new element where it stands; all places that name it follow. Enter, or any other sign, ends it. */
public final class NewName {
	private NewName() {
	}

	/** @param checked the latest state of the text, with the element in it */
	public static void type(ISourceViewer viewer, Checked checked, NamedElement element) {
		List<References.Place> places = new ArrayList<>(References.of(checked, element));
		if (places.isEmpty()) {
			return;
		}
		places.sort((one, other) -> Boolean.compare(one.holder() != element, other.holder() != element)); // one begins where it is declared
		try {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (int i = 0; i < places.size(); i++) {
				Region region = places.get(i).region();
				int dot = checked.document().text().substring(region.offset(), region.end()).lastIndexOf('.') + 1; // the name in a qualified one
				group.addPosition(new LinkedPosition(viewer.getDocument(), region.offset() + dot, region.length() - dot, i));
			}
			LinkedModeModel model = new LinkedModeModel();
			model.addGroup(group);
			model.forceInstall();
			LinkedModeUI ui = new LinkedModeUI(model, viewer);
			ui.setExitPosition(viewer, places.get(0).region().end(), 0, LinkedPositionGroup.NO_STOP);
			ui.setExitPolicy((any, event, offset, length) -> isPartOfName(event.character) ? null : new ExitFlags(ILinkedModeListener.NONE, true));
			ui.enter();
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the regions are those of this very text
		}
	}

	/** Control characters, among them Enter and Escape, keep their usual meaning. */
	private static boolean isPartOfName(char typed) {
		return Character.isLetterOrDigit(typed) || typed == '-' || typed == '_' || Character.isISOControl(typed);
	}
}
