package org.btdeploy.rules.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostType;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * CON-002: each handler is in a host of the type its adapter asks for; isolated hosts only receive and have one adapter
 * for an application pool. Adapters of which the documentation does not say where they run are not judged.
 */
public final class HandlerInWrongHost extends Rule {
	public HandlerInWrongHost() {
		super("CON-002", Category.CONSISTENCY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		Map<Pool, Adapter> pools = new HashMap<>();
		for (HostFacts host : context.deployment().hosts()) {
			boolean isolated = host.host().getType() == HostType.ISOLATED;
			for (Adapter adapter : host.receives()) {
				checkReceive(host, adapter, isolated, findings);
			}
			for (Adapter adapter : host.sends()) {
				checkSend(host, adapter, isolated, findings);
			}
			if (isolated) {
				checkIsolated(host, findings);
				checkPool(host, pools, findings);
			}
		}
	}

	private static void checkReceive(HostFacts host, Adapter adapter, boolean isolated, Findings findings) {
		switch (adapter.receiveHosting()) {
			case NONE -> report(host, adapter, "sendOnly", findings);
			case ISOLATED -> {
				if (!isolated) {
					report(host, adapter, "receiveIsolated", findings);
				}
			}
			case IN_PROCESS -> {
				if (isolated) {
					report(host, adapter, "receiveInProcess", findings);
				}
			}
			case NOT_STATED -> {
				// nothing to hold it against
			}
		}
	}

	private static void checkSend(HostFacts host, Adapter adapter, boolean isolated, Findings findings) {
		if (adapter.sendHosting() == Adapter.Hosting.NONE) {
			report(host, adapter, "receiveOnly", findings);
		} else if (isolated) {
			report(host, adapter, "send", findings);
		}
	}

	private static void report(HostFacts host, Adapter adapter, String meaning, Findings findings) {
		int receive = host.host().getReceiveAdapterWords().indexOf(adapter.word());
		int send = host.host().getSendAdapterWords().indexOf(adapter.word());
		boolean sending = meaning.equals("send") || meaning.equals("receiveOnly");
		Spot spot = sending ? Spot.at(host.host(), DeploymentPackage.Literals.HOST__SEND_ADAPTER_WORDS, send)
				: Spot.at(host.host(), DeploymentPackage.Literals.HOST__RECEIVE_ADAPTER_WORDS, receive);
		findings.report(spot, meaning, adapter.displayName(), host.host());
	}

	private static void checkIsolated(HostFacts host, Findings findings) {
		if (host.does(HostFunction.PROCESS)) {
			findings.report(Spot.at(host.host()).with(host.orchestrations()), "isolatedProcess", host.host());
		}
		if (host.host().isTracking()) {
			findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__TRACKING), "isolatedTracking", host.host());
		}
		if (host.host().isDefault()) {
			findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__DEFAULT), "isolatedDefault", host.host());
		}
	}

	private static void checkPool(HostFacts host, Map<Pool, Adapter> pools, Findings findings) {
		String pool = host.host().getApplicationPool();
		if (pool == null) {
			return;
		}
		for (Adapter adapter : host.receives()) {
			Adapter first = firstIn(pool, host, adapter, pools);
			if (first != adapter) {
				findings.report(Spot.at(host.host(), DeploymentPackage.Literals.HOST__APPLICATION_POOL), "pool", pool, first.displayName(), adapter.displayName());
			}
		}
	}

	/** Pools of one name on different servers are different pools; hosts that run nowhere yet may meet. */
	private static Adapter firstIn(String pool, HostFacts host, Adapter adapter, Map<Pool, Adapter> pools) {
		Adapter other = adapter;
		for (EObject computer : host.servers().isEmpty() ? List.of(host.group()) : host.servers()) {
			Adapter first = pools.putIfAbsent(new Pool(pool, computer), adapter);
			other = first != null && first != adapter ? first : other;
		}
		return other;
	}

	private record Pool(String name, EObject computer) {
	}
}
