package org.btdeploy.diagram.export;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.page.Legibility;
import org.btdeploy.diagram.page.PageSetup;

/**
 * A view whose text would be hard to read on paper.
 *
 * @param name name of the view for users
 * @param points size of its smallest text on paper, in points of 1/72 inch
 * @param page the page it is on
 * @param sheets over how many pages it has been spread, 1 for none
 * @param help a page on which it could be read, null if there is none
 */
public record SmallText(String name, double points, PageSetup page, int sheets, PageSetup help) {
	/** @return one sentence that says how small, and what helps */
	public String message() {
		String text = Messages.format("SmallText_size", name, tenths(points), page.format().label(), (int) Legibility.LEAST);
		if (sheets > 1) {
			return text + " " + Messages.get("SmallText_largerPage");
		}
		return text + " " + (help == null ? Messages.get("SmallText_split") : Messages.format("SmallText_help", help.format().word(), help.orientation().word()));
	}

	/** Rounded down: a text of 6.98 points is not 7. */
	private static String tenths(double points) {
		long tenths = (long) Math.floor(points * 10 + 1e-6);
		return tenths / 10 + "." + tenths % 10;
	}
}
