package org.btdeploy.rules.availability;

import org.btdeploy.model.MailboxConnections;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-003: hosts that receive with FTP, SFTP, or POP3 unless mailboxes are known to be exclusive, are clustered. Graver
 * where several instances fetch mail from a server that lets them do so at a time.
 */
public final class ReceiverNotClustered extends Rule {
	public ReceiverNotClustered() {
		super("HA-003", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			if (!host.isClustered()) {
				check(host, context.deployment(), findings);
			}
		}
	}

	private static void check(HostFacts host, DeploymentIndex deployment, Findings findings) {
		for (Adapter adapter : new Adapter[] { Adapter.FTP, Adapter.SFTP }) {
			if (host.receives().contains(adapter)) {
				findings.report(Spot.at(host.host()), "host", host.host(), adapter.displayName());
			}
		}
		if (host.receives().contains(Adapter.POP3)) {
			checkMail(host, ReceiveNeeds.mailboxes(host, deployment), findings);
		}
	}

	private static void checkMail(HostFacts host, MailboxConnections mailboxes, Findings findings) {
		if (mailboxes == MailboxConnections.YES && host.enabledServers().size() > 1) {
			findings.report(Severity.ERROR, Spot.at(host.host()).with(host.enabledServers()), "mailTwice", host.host(), host.enabledServers());
		} else if (mailboxes != MailboxConnections.NO) {
			findings.report(Spot.at(host.host()), mailboxes == MailboxConnections.YES ? "host" : "mailUnknown", host.host(), Adapter.POP3.displayName());
		}
	}
}
