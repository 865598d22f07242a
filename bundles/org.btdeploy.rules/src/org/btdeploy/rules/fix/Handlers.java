package org.btdeploy.rules.fix;

import org.btdeploy.edit.compose.MoveHandler;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.compose.SplitHost;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostType;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.rules.Finding;

/** Handlers in a host of the wrong type: they move, or the host becomes one of the right type. */
final class Handlers {
	private Handlers() {
	}

	static void rightHost(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Host culprit)) {
			return;
		}
		HostFacts host = deployment.host(culprit);
		boolean isolated = host.host().getType() == HostType.ISOLATED;
		if (finding.feature() == Literals.HOST__DEFAULT) {
			UniqueParts.defaults(host.group(), deployment, proposals);
			return;
		}
		if (finding.feature() == Literals.HOST__APPLICATION_POOL) {
			String pool = host.host().getName() + "Pool";
			proposals.add(new SetFeature(host.host(), Literals.HOST__APPLICATION_POOL, pool).labelled(Messages.get("Handlers_pool", host.host(), pool)));
			return;
		}
		if (isolated) {
			proposals.add(new SetFeature(host.host(), Literals.HOST__TRACKING, null).labelled(Messages.get("Handlers_noTracking", host.host())));
			for (HostFunction function : new HostFunction[] { HostFunction.PROCESS, HostFunction.TRACKING, HostFunction.SEND }) {
				proposals.add(new SplitHost(host.host(), function));
			}
		}
		for (Adapter adapter : host.receives()) {
			boolean wrong = adapter.receiveHosting() == (isolated ? Adapter.Hosting.IN_PROCESS : Adapter.Hosting.ISOLATED);
			handler(host, adapter, true, wrong, adapter.receiveHosting() == Adapter.Hosting.NONE, deployment, proposals);
		}
		for (Adapter adapter : host.sends()) {
			handler(host, adapter, false, isolated, adapter.sendHosting() == Adapter.Hosting.NONE, deployment, proposals);
		}
		HostType other = isolated ? HostType.IN_PROCESS : HostType.ISOLATED;
		proposals.add(new SetFeature(host.host(), Literals.HOST__TYPE_WORD, other.getLiteral()).labelled(Messages.get("Handlers_type", host.host(), other)));
	}

	private static void handler(HostFacts host, Adapter adapter, boolean receiving, boolean wrongHost, boolean impossible, DeploymentIndex deployment, Proposals proposals) {
		if (impossible) {
			proposals.add(remove(host, adapter, receiving));
		} else if (wrongHost) {
			HostType type = host.host().getType() == HostType.ISOLATED ? HostType.IN_PROCESS : HostType.ISOLATED;
			for (HostFacts other : deployment.hostsOf(host.group())) {
				if (other.host().getType() == type) {
					proposals.add(new MoveHandler(host.host(), adapter, receiving, other.host()));
				}
			}
			proposals.add(newHost(host, adapter, receiving, type, deployment));
		}
	}

	private static Sequence remove(HostFacts host, Adapter adapter, boolean receiving) {
		Sequence sequence = new Sequence(Messages.get(receiving ? "Handlers_noReceive" : "Handlers_noSend", adapter.displayName(), host.host()));
		if ((receiving ? host.host().getReceiveAdapterWords() : host.host().getSendAdapterWords()).contains(adapter.word())) {
			sequence.step(SetFeature.removing(host.host(), receiving ? Literals.HOST__RECEIVE_ADAPTER_WORDS : Literals.HOST__SEND_ADAPTER_WORDS, adapter.word()));
		}
		for (ReceiveLocation location : host.locations()) {
			if (receiving && location.getAdapter() == adapter) {
				sequence.step(Common.delete(location, "UniqueParts_delete", location));
			}
		}
		for (SendPort port : host.sendPorts()) {
			if (!receiving && port.getAdapter() == adapter) {
				sequence.step(Common.delete(port, "UniqueParts_delete", port));
			}
		}
		return sequence;
	}

	/** A host of the other type on the same servers, which get IIS where they need it now. */
	private static Sequence newHost(HostFacts host, Adapter adapter, boolean receiving, HostType type, DeploymentIndex deployment) {
		BizTalkGroup group = host.group();
		CreateElement create = new CreateElement(Literals.HOST, group).with(Literals.HOST__TYPE_WORD, type.getLiteral()).with(Literals.HOST__ONLY32_BIT, host.host().isOnly32Bit());
		Sequence sequence = new Sequence(Messages.get(receiving ? "Handlers_receiveInNew" : "Handlers_sendFromNew", adapter.displayName(), type, host.host())).step(create);
		for (Server server : host.enabledServers()) {
			if (type == HostType.ISOLATED && !deployment.server(server).has(ServerRole.IIS)) {
				sequence.step(Common.addRole(server, ServerRole.IIS));
			}
			sequence.then(made -> Connect.hostInstance((Host) made, server, null));
		}
		return sequence.then(made -> new MoveHandler(host.host(), adapter, receiving, (Host) made));
	}
}
