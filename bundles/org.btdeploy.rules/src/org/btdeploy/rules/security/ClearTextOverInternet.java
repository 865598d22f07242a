package org.btdeploy.rules.security;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.ConnectionRule;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Spot;

/**
 * SEC-016: what crosses the Internet is encrypted: the channel under SSL or IPsec or the message itself, for SMTP always
 * the message, since its adapter knows no SSL. SFTP and other protocols that encrypt by themselves are fine.
 */
public final class ClearTextOverInternet extends ConnectionRule {
	public ClearTextOverInternet() {
		super("SEC-016", Category.SECURITY, Severity.WARNING);
	}

	@Override
	protected void check(Connection connection, DeploymentIndex deployment, Findings findings) {
		boolean crosses = connection instanceof MessageFlow flow && !flow.isMessageEncrypted() && Traffic.external(connection) != null;
		if (!crosses || Traffic.protection(connection) == null) {
			return;
		}
		boolean channel = !Traffic.isClearText(connection);
		List<String> exposed = new ArrayList<>(1);
		boolean mail = false;
		for (String word : connection.getProtocolWords()) {
			boolean smtp = Traffic.adapter(word) == Adapter.SMTP;
			if (smtp || !channel && isClearText(word)) {
				exposed.add(word);
				mail |= smtp;
			}
		}
		if (!exposed.isEmpty()) {
			Spot spot = Spot.at(connection, DeploymentPackage.Literals.CONNECTION__PROTOCOL_WORDS, connection.getProtocolWords().indexOf(exposed.get(0)));
			findings.report(spot.with(connection.getSource(), connection.getTarget()),
					mail && exposed.size() == 1 ? "mail" : "flow", connection, exposed, Traffic.external(connection));
		}
	}

	private static boolean isClearText(String word) {
		Protocol protocol = Protocol.of(word);
		Adapter adapter = Traffic.adapter(word);
		if (adapter == null || protocol != null && protocol.isEncrypted()) {
			return false;
		}
		return switch (adapter) {
			case FTP, HTTP, SOAP, POP3, WCF_BASICHTTP, WCF_WSHTTP, WCF_WEBHTTP, WCF_CUSTOMISOLATED -> true;
			default -> false;
		};
	}
}
