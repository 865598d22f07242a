package org.btdeploy.diagram.view;

import java.util.List;

import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.NamedElement;

/** Labels as pictures show them: the first line is the title, further lines are details. */
final class Labels {
	private Labels() {
	}

	static String label(NamedElement element) {
		if (element.getLabel() != null && !element.getLabel().isBlank()) {
			return element.getLabel();
		}
		return element.getName() == null ? "?" : element.getName();
	}

	static String title(NamedElement element) {
		return lines(element).get(0);
	}

	static String oneLine(NamedElement element) {
		return String.join(" ", lines(element));
	}

	/** Adds the lines behind the first one to the content. */
	static void addDetails(NamedElement element, NodeContent content) {
		List<String> lines = lines(element);
		for (int i = 1; i < lines.size(); i++) {
			content.detail(lines.get(i));
		}
	}

	private static List<String> lines(NamedElement element) {
		List<String> lines = label(element).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		return lines.isEmpty() ? List.of("?") : lines;
	}
}
