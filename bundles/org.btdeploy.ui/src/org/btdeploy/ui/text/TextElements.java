package org.btdeploy.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;

/** Which elements a user means by a caret or a selection in the text. */
public final class TextElements {
	private TextElements() {
	}

	/**
	 * @param length of the selection, 0 for the caret alone
	 * @return the innermost element around all of it, or those in it that a selection reaches from one to another of; none
	 *         where the text is no deployment
	 */
	public static List<EObject> in(Checked checked, int offset, int length) {
		String text = checked.document().text();
		int start = offset;
		int end = Math.min(offset + length, text.length());
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		EObject first = checked.at(length == 0 ? offset : start);
		EObject last = checked.at(length == 0 ? offset : end);
		if (first == null || last == null) {
			return List.of();
		}
		EObject common = first;
		while (!Containers.isWithin(last, common)) {
			common = common.eContainer();
		}
		return common == first || common == last ? List.of(common) : inside(common, start, end);
	}

	private static List<EObject> inside(EObject common, int start, int end) {
		List<EObject> found = new ArrayList<>();
		for (EObject child : common.eContents()) {
			Region region = TextRegions.whole(child);
			if (region.length() > 0 && region.offset() < end && region.end() > start) {
				found.add(child);
			}
		}
		return found;
	}
}
