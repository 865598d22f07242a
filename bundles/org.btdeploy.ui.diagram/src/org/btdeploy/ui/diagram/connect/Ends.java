package org.btdeploy.ui.diagram.connect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.Endpoint;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.words.Adapter;
import org.eclipse.emf.ecore.EObject;

/** What can be at the ends of connections, and what BizTalk does there. */
public final class Ends {
	private Ends() {
	}

	/** @return the end that is meant by pointing at the element: the host of an instance, else itself; null if it is no end */
	public static Endpoint of(EObject element) {
		EObject end = element instanceof HostInstance instance ? instance.eContainer() : element;
		return end instanceof Endpoint endpoint ? endpoint : null;
	}

	/** @return the hosts at the end: itself, or those with instances there */
	static List<Host> hosts(Endpoint end, DeploymentIndex index) {
		if (end instanceof Host host) {
			return List.of(host);
		}
		Set<Host> hosts = new LinkedHashSet<>();
		if (!(end instanceof ExternalParty)) {
			for (Server server : index.place(end).servers()) {
				ServerFacts facts = index.server(server);
				facts.instances().forEach(instance -> hosts.add((Host) instance.eContainer()));
			}
		}
		return new ArrayList<>(hosts);
	}

	/** @return the adapters with which the hosts at the end receive or send */
	static List<Adapter> adapters(Endpoint end, boolean receive, DeploymentIndex index) {
		Set<Adapter> adapters = new LinkedHashSet<>();
		for (Host host : hosts(end, index)) {
			HostFacts facts = index.host(host);
			if (facts != null) {
				adapters.addAll(receive ? host.getReceiveAdapters() : host.getSendAdapters());
			}
		}
		adapters.remove(null);
		return new ArrayList<>(adapters);
	}
}
