package org.btdeploy.rules.consistency;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * CON-005: hosts with an FTP handler, a POP3 receive handler or the MIME decoder are marked as 32-bit only. One finding
 * for each such part. That the BAM portal runs in a 32-bit application pool cannot be decided: a deployment says nothing
 * of the pools of web sites, and the documentation asks for it only on 64-bit servers, which are not told apart either.
 */
public final class Only32BitAdapter extends Rule {
	public Only32BitAdapter() {
		super("CON-005", Category.CONSISTENCY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			if (!host.host().isOnly32Bit()) {
				check(host, findings);
			}
		}
	}

	private static void check(HostFacts host, Findings findings) {
		if (host.receives().contains(Adapter.FTP) || host.sends().contains(Adapter.FTP)) {
			findings.report(Spot.at(host.host()), "adapter", host.host(), Adapter.FTP.displayName());
		}
		if (host.receives().contains(Adapter.POP3)) {
			findings.report(Spot.at(host.host()), "adapter", host.host(), Adapter.POP3.displayName());
		}
		if (host.host().isMimeDecoder()) {
			findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__MIME_DECODER), "mime", host.host());
		}
	}
}
