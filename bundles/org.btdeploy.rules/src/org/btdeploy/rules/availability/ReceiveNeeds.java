package org.btdeploy.rules.availability;

import org.btdeploy.model.Connection;
import org.btdeploy.model.MailboxConnections;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.words.Adapter;

/** What the receive handlers of a host ask of its instances (considerations-for-running-adapter-handlers-within-a-clustered-host1.md). */
final class ReceiveNeeds {
	private ReceiveNeeds() {
	}

	/** @return FTP or SFTP if the host receives with them: they know no file locks; null otherwise */
	static Adapter withoutLocks(HostFacts host) {
		return host.receives().contains(Adapter.FTP) ? Adapter.FTP : host.receives().contains(Adapter.SFTP) ? Adapter.SFTP : null;
	}

	/** @return the adapter because of which the host must be clustered: FTP, SFTP, or POP3 unless mailboxes are exclusive; null if there is none */
	static Adapter clustering(HostFacts host, DeploymentIndex deployment) {
		Adapter file = withoutLocks(host);
		if (file != null) {
			return file;
		}
		boolean mail = host.receives().contains(Adapter.POP3) && mailboxes(host, deployment) != MailboxConnections.NO;
		return mail ? Adapter.POP3 : null;
	}

	/**
	 * @return whether the mail servers from which the host fetches allow several connections to one mailbox: yes if one does,
	 *         no if all are known not to, else unknown
	 */
	static MailboxConnections mailboxes(HostFacts host, DeploymentIndex deployment) {
		MailboxConnections answer = null;
		for (ReceiveLocation location : host.locations()) {
			if (location.getAdapter() == Adapter.POP3) {
				answer = worse(answer, of(deployment.server(location.getEndpoint())));
			}
		}
		for (Connection connection : deployment.connectionsAt(host.host())) {
			if (connection instanceof MessageFlow flow && Traffic.adapters(flow).contains(Adapter.POP3)) {
				boolean out = flow.getSource() == host.host();
				Object other = out ? flow.getTarget() : flow.getSource();
				answer = worse(answer, of(other instanceof Server server ? deployment.server(server) : null));
			}
		}
		return answer == null ? MailboxConnections.UNKNOWN : answer;
	}

	private static MailboxConnections of(ServerFacts mail) {
		return mail == null || !mail.has(ServerRole.MAIL_SERVER) ? MailboxConnections.UNKNOWN : mail.server().getConcurrentMailboxConnections();
	}

	private static MailboxConnections worse(MailboxConnections one, MailboxConnections other) {
		if (one == null || one == other) {
			return other;
		}
		boolean yes = one == MailboxConnections.YES || other == MailboxConnections.YES;
		return yes ? MailboxConnections.YES : MailboxConnections.UNKNOWN;
	}
}
