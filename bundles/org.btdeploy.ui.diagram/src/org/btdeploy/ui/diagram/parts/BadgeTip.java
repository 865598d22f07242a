package org.btdeploy.ui.diagram.parts;

import java.util.List;

import org.btdeploy.rules.Finding;
import org.btdeploy.ui.diagram.Messages;

/** What the tooltip of a badge says: what was found, by which rule, on which documents that is based, and what a click does. */
final class BadgeTip {
	private static final int WIDTH = 90;

	private BadgeTip() {
	}

	/**
	 * @param tip the tip of the badge in the scene: a line with the message and the rule of each finding
	 * @param findings those of the state that is shown
	 */
	static String of(String tip, List<Finding> findings) {
		StringBuilder text = new StringBuilder();
		for (String line : tip.split("\n")) {
			text.append(wrap(line)).append('\n');
			findings.stream().filter(finding -> line.contains(finding.message()) && line.contains(finding.rule().id())).findFirst()
				.ifPresent(finding -> text.append(wrap(Messages.get("BadgeTip_source", String.join(", ", finding.rule().sources())))).append('\n'));
		}
		return text.append(Messages.get("BadgeTip_click")).toString();
	}

	private static String wrap(String line) {
		StringBuilder text = new StringBuilder();
		int column = 0;
		for (String word : line.split(" ")) {
			if (column > 0 && column + word.length() > WIDTH) {
				text.append('\n');
				column = 0;
			}
			text.append(column == 0 ? "" : " ").append(word);
			column += word.length() + 1;
		}
		return text.toString();
	}
}
