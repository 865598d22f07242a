package org.btdeploy.rules.security;

import java.util.List;

import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Transport;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.Ports;
import org.btdeploy.model.query.Traffic;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-015: queue protocols do not cross the Internet-facing firewall, neither as flows nor as openings of port 1801. File
 * shares and SQL Server over the Internet are a warning. Queues over HTTP are fine.
 */
public final class QueuesOverInternet extends Rule {
	public QueuesOverInternet() {
		super("SEC-015", Category.SECURITY, Severity.ERROR);
	}

	private static final PortSpan QUEUES = new PortSpan(1801, 1801);

	@Override
	public void check(RuleContext context, Findings findings) {
		for (MessageFlow flow : context.deployment().flows()) {
			check(flow, findings);
		}
		for (Firewall firewall : context.deployment().firewalls()) {
			for (FirewallRule rule : firewall.getRules()) {
				boolean opens = rule.getTransport() != Transport.UDP && Ports.overlap(Ports.of(rule), List.of(QUEUES));
				if (opens && facesOutside(firewall)) {
					findings.report(Spot.at(rule).with(firewall), "opening", firewall, rule);
				}
			}
		}
	}

	private static void check(MessageFlow flow, Findings findings) {
		ExternalParty external = Traffic.external(flow);
		Firewall crossed = null;
		for (Firewall firewall : Known.<Firewall>of(flow.getVia())) {
			crossed = facesOutside(firewall) ? firewall : crossed;
		}
		List<Adapter> adapters = Traffic.adapters(flow);
		boolean queue = adapters.contains(Adapter.MSMQ) || adapters.contains(Adapter.MSMQT) || adapters.contains(Adapter.WCF_NETMSMQ);
		boolean intranet = adapters.contains(Adapter.FILE) || adapters.contains(Adapter.SQL);
		Spot spot = Spot.at(flow).with(external, crossed);
		if (queue && !isOverHttp(flow) && external != null) {
			findings.report(spot, "external", flow, external);
		} else if (queue && !isOverHttp(flow) && crossed != null) {
			findings.report(spot, "firewall", flow, crossed);
		} else if (intranet && external != null) {
			findings.report(Severity.WARNING, spot, "intranet", flow, external);
		}
	}

	private static boolean isOverHttp(MessageFlow flow) {
		List<String> words = flow.getProtocolWords();
		return words.contains(Protocol.HTTP.word()) || words.contains(Protocol.HTTPS.word());
	}

	private static boolean facesOutside(Firewall firewall) {
		for (EObject side : firewall.getOuterSides()) {
			if (Known.of(side) instanceof ExternalParty) {
				return true;
			}
		}
		return false;
	}
}
