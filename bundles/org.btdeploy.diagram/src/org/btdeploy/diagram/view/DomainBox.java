package org.btdeploy.diagram.view;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.Tint;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.Domain;

/** What the box of a domain shows in every view: its label, and a colour for each kind it was merged from. */
final class DomainBox {
	private DomainBox() {
	}

	static NodeContent content(Domain domain) {
		NodeContent content = new NodeContent(Notation.domain(domain.getKindWords().isEmpty() ? "" : domain.getKindWords().get(0)), Labels.title(domain));
		Labels.addDetails(domain, content);
		for (String kind : domain.getKindWords()) {
			content.tint(Tint.of(kind));
		}
		return content;
	}
}
