package org.btdeploy.rules.fix;

import java.util.List;

import org.btdeploy.edit.compose.GiveOwnSqlServer;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.query.Clusters;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** How many MessageBoxes a group has, and which of them publish. */
final class MessageBoxes {
	private MessageBoxes() {
	}

	/** Two are one too many or one too few. */
	static void two(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Database second)) {
			return;
		}
		for (BizTalkGroup group : Common.involved(finding, BizTalkGroup.class)) {
			proposals.add(third(group, second, finding, deployment));
		}
		for (Database box : boxes(finding, second)) {
			if (!box.isMaster()) {
				proposals.add(Common.delete(box, "MessageBoxes_delete", box));
			}
		}
	}

	/** With three of them the master stops publishing. */
	private static Sequence third(BizTalkGroup group, Database second, Finding finding, DeploymentIndex deployment) {
		CreateElement create = new CreateElement(Literals.DATABASE, group).with(Literals.DATABASE__KIND_WORD, DatabaseKind.MESSAGEBOX.getLiteral())
			.with(Literals.DATABASE__LOCATION, second.getLocation());
		Sequence sequence = new Sequence(Messages.get("MessageBoxes_third", group)).step(create);
		for (Database box : boxes(finding, second)) {
			if (box.isMaster() && !box.isPublicationDisabled()) {
				sequence.step(publication(box, false));
			}
		}
		return sequence.then(made -> new GiveOwnSqlServer(List.of((Database) made), NewServers.place(deployment, DomainKind.DATA), Clusters.isProtected(second)));
	}

	private static List<Database> boxes(Finding finding, Database culprit) {
		List<Database> boxes = Common.involved(finding, Database.class);
		if (!boxes.contains(culprit)) {
			boxes.add(culprit);
		}
		return boxes;
	}

	/** A master that publishes, or others that do not. */
	static void publication(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Database box) {
			proposals.add(publication(box, box.isPublicationDisabled()));
			return;
		}
		Sequence others = new Sequence(Messages.get("MessageBoxes_othersPublish", finding.element()));
		for (Database box : Common.involved(finding, Database.class)) {
			if (!box.isMaster() && box.isPublicationDisabled()) {
				others.step(publication(box, true));
			}
		}
		proposals.add(others);
	}

	private static SetFeature publication(Database box, boolean publishes) {
		return new SetFeature(box, Literals.DATABASE__PUBLICATION_DISABLED, publishes ? null : Boolean.TRUE)
			.labelled(Messages.get(publishes ? "MessageBoxes_publish" : "MessageBoxes_routeOnly", box));
	}
}
