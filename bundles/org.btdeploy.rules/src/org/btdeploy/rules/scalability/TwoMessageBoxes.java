package org.btdeploy.rules.scalability;

import java.util.List;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/** SCA-001: a group has one MessageBox or at least three. */
public final class TwoMessageBoxes extends Rule {
	public TwoMessageBoxes() {
		super("SCA-001", Category.SCALABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (BizTalkGroup group : context.deployment().groups()) {
			List<Database> boxes = MessageBoxes.of(group, context.deployment());
			if (boxes.size() == 2) {
				findings.report(Spot.at(boxes.get(1)).with(boxes).with(group), "two", group, boxes);
			}
		}
	}
}
