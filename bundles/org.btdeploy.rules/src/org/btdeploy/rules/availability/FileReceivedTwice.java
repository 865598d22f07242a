package org.btdeploy.rules.availability;

import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-002: a host that receives with FTP or SFTP and is not clustered runs on one server at most, for these protocols lock
 * no files.
 */
public final class FileReceivedTwice extends Rule {
	public FileReceivedTwice() {
		super("HA-002", Category.AVAILABILITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			Adapter adapter = ReceiveNeeds.withoutLocks(host);
			if (adapter != null && !host.isClustered() && host.enabledServers().size() > 1) {
				findings.report(Spot.at(host.host()).with(host.enabledServers()), "host", host.host(), adapter.displayName(), host.enabledServers());
			}
		}
	}
}
