package org.example.rules;

import org.btdeploy.model.HostInstance;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.extension.OwnRule;

/** EX-002: a host that runs somewhere has a Windows group; without instances it is only planned. */
public final class HostWithoutGroup extends OwnRule {
	public HostWithoutGroup() {
		super("EX-002", Category.SECURITY, Severity.INFO);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts facts : context.deployment().hosts()) {
			if (facts.host().getWindowsGroup() == null && !facts.host().getInstances().isEmpty()) {
				HostInstance first = facts.host().getInstances().get(0);
				findings.say(Spot.at(facts.host()).with(first.getServer()), "Host {0} names no Windows group. Add windows-group with the one that was created for it.", facts.host());
			}
		}
	}

	@Override
	public String title() {
		return "Host without a Windows group";
	}

	@Override
	public String why() {
		return "The directory team creates the groups from the deployment, and a group that is not named is not created.";
	}

	@Override
	public String fix() {
		return "Name the group with windows-group.";
	}
}
