package org.btdeploy.rules.scalability;

import java.util.List;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SCA-002: from three MessageBoxes on the master publishes nothing and two others do. A single one publishes; otherwise
 * nothing would.
 */
public final class PublishingMaster extends Rule {
	public PublishingMaster() {
		super("SCA-002", Category.SCALABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (BizTalkGroup group : context.deployment().groups()) {
			List<Database> boxes = MessageBoxes.of(group, context.deployment());
			if (boxes.size() == 1 && boxes.get(0).isPublicationDisabled()) {
				Spot spot = Spot.at(boxes.get(0), DeploymentPackage.Literals.DATABASE__PUBLICATION_DISABLED);
				findings.report(Severity.ERROR, spot.with(group), "only", boxes.get(0), group);
			} else if (boxes.size() > 2) {
				check(group, boxes, findings);
			}
		}
	}

	private static void check(BizTalkGroup group, List<Database> boxes, Findings findings) {
		int publishing = 0;
		for (Database box : boxes) {
			if (box.isMaster() && !box.isPublicationDisabled()) {
				findings.report(Spot.at(box).with(group), "master", box, boxes.size());
			}
			publishing += box.isMaster() || box.isPublicationDisabled() ? 0 : 1;
		}
		if (publishing < 2) {
			findings.report(Spot.at(group).with(boxes), "few", group, boxes.size(), publishing);
		}
	}
}
