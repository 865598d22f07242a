package org.btdeploy.rules.availability;

import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-005: hosts that must work one at a time are clustered: those that receive in order from queues, graver with several
 * instances, and those that receive from SAP. For SQL only one page asks for it, so that is information.
 */
public final class SingleInstanceReceiver extends Rule {
	public SingleInstanceReceiver() {
		super("HA-005", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		for (HostFacts host : context.deployment().hosts()) {
			if (!host.isClustered()) {
				check(host, findings);
			}
		}
	}

	private static void check(HostFacts host, Findings findings) {
		ReceiveLocation ordered = orderedQueue(host);
		if (ordered != null && host.enabledServers().size() > 1) {
			findings.report(Severity.ERROR, Spot.at(host.host()).with(ordered), "orderLost", host.host(), ordered, host.enabledServers());
		} else if (ordered != null) {
			findings.report(Spot.at(host.host()).with(ordered), "ordered", host.host(), ordered);
		}
		if (host.receives().contains(Adapter.SAP)) {
			findings.report(Spot.at(host.host()), "sap", host.host());
		}
		if (host.receives().contains(Adapter.SQL)) {
			findings.report(Severity.INFO, Spot.at(host.host()), "sql", host.host());
		}
	}

	private static ReceiveLocation orderedQueue(HostFacts host) {
		for (ReceiveLocation location : host.locations()) {
			boolean queue = location.getAdapter() == Adapter.MSMQ || location.getAdapter() == Adapter.MQSERIES;
			if (queue && location.isOrdered()) {
				return location;
			}
		}
		return null;
	}
}
