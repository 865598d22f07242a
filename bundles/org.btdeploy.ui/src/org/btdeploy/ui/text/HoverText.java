package org.btdeploy.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.util.ModelDocumentation;
import org.btdeploy.model.words.WordFeature;

/** What a hover says of an element, in the simple HTML the platform's hovers know. */
final class HoverText {
	private HoverText() {
	}

	/** @return kind, name and label; its kinds and roles; what that kind of element is */
	static String of(NamedElement element) {
		StringBuilder text = new StringBuilder("<b>").append(plain(Describe.full(element))).append("</b>");
		if (element.getLabel() != null) {
			text.append(" “").append(plain(element.getLabel().replace('\n', ' '))).append('”');
		}
		List<String> words = new ArrayList<>();
		for (WordFeature feature : WordFeature.of(element.eClass())) {
			if (element.eGet(feature.attribute()) instanceof List<?> several) {
				several.forEach(word -> words.add(String.valueOf(word)));
			} else if (element.eIsSet(feature.attribute())) {
				words.add(String.valueOf(element.eGet(feature.attribute())));
			}
		}
		if (!words.isEmpty()) {
			text.append("<br>").append(plain(String.join(", ", words)));
		}
		String documentation = ModelDocumentation.of(element.eClass());
		return documentation == null ? text.toString() : text.append("<br>").append(plain(withoutSource(documentation))).toString();
	}

	/** The documentation of the metamodel names pages that users do not have. */
	static String withoutSource(String documentation) {
		return documentation.replaceAll(" ?\\([a-z]+\\.md[^)]*\\)", "");
	}

	static String plain(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
	}
}
