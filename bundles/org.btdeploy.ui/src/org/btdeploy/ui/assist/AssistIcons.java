package org.btdeploy.ui.assist;

import java.util.List;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.dsl.ide.assist.Proposal;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.swt.graphics.Image;

/** Icons of what is proposed: those of the notation. */
final class AssistIcons {
	private static final int SIZE = 16;

	private AssistIcons() {
	}

	/** @return an image not to be disposed, null where there is none */
	static Image of(Proposal proposal) {
		return switch (proposal.kind()) {
			case NAME -> ElementIcons.image(proposal.element());
			case WORD -> word(proposal.begins(), proposal.text());
			case KEYWORD -> proposal.begins() == null ? null : keyword(proposal.shown(), proposal.begins());
			case SIGN -> null;
		};
	}

	static Image of(Template template) {
		boolean inCluster = template.getContextTypeId().equals(Literals.CLUSTER_GROUP.getName());
		return keyword(template.getName(), inCluster ? Literals.CLUSTER_GROUP : null);
	}

	private static Image keyword(String keyword, EClass kind) {
		if (kind == Literals.CLUSTER_GROUP) {
			return image(Notation.of("cluster-group"));
		}
		return switch (keyword) {
			case "domain" -> image(Notation.domain(""));
			case "zone" -> image(Notation.zone(""));
			case "database" -> image(Notation.database(""));
			case "host", "instance" -> image(Notation.host(""));
			default -> image(Notation.of(keyword));
		};
	}

	private static Image word(EClass kind, String word) {
		NotationEntry entry = kind == Literals.SERVER ? Notation.server(List.of(word)) : kind == Literals.DOMAIN ? Notation.domain(word)
			: kind == Literals.ZONE ? Notation.zone(word) : kind == Literals.DATABASE ? Notation.database(word) : null;
		return entry == null ? null : image(entry);
	}

	private static Image image(NotationEntry entry) {
		return entry == Notation.of("unknown") ? null : ElementIcons.image(entry, SIZE);
	}
}
