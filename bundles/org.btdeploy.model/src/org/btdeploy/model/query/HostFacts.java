package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Orchestration;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.Server;
import org.btdeploy.model.words.Adapter;

/** What is known of one host: what is assigned to it and where it runs. Lists are in the order of the text. */
public final class HostFacts {
	private final Host host;
	private final Set<HostFunction> functions = EnumSet.noneOf(HostFunction.class);
	private final Set<Adapter> receives = new LinkedHashSet<>(4);
	private final Set<Adapter> sends = new LinkedHashSet<>(4);
	private final Set<Server> servers = new LinkedHashSet<>(4);
	private final Set<Server> enabledServers = new LinkedHashSet<>(4);
	private int unknownServers;
	final List<ReceiveLocation> locations = new ArrayList<>(0);
	final List<SendPort> sendPorts = new ArrayList<>(0);
	final List<Orchestration> orchestrations = new ArrayList<>(0);

	HostFacts(Host host) {
		this.host = host;
		receives.addAll(host.getReceiveAdapters());
		sends.addAll(host.getSendAdapters());
		addIf(!host.getReceiveAdapterWords().isEmpty(), HostFunction.RECEIVE);
		addIf(!host.getSendAdapterWords().isEmpty(), HostFunction.SEND);
		addIf(host.isProcess(), HostFunction.PROCESS);
		addIf(host.isTracking(), HostFunction.TRACKING);
		for (HostInstance instance : host.getInstances()) {
			addServer(instance);
		}
	}

	private void addIf(boolean assigned, HostFunction function) {
		if (assigned) {
			functions.add(function);
		}
	}

	private void addServer(HostInstance instance) {
		Server server = Known.of(instance.getServer());
		if (server == null) {
			unknownServers++;
			return;
		}
		servers.add(server);
		if (!instance.isDisabled()) {
			enabledServers.add(server);
		}
	}

	void add(ReceiveLocation location) {
		locations.add(location);
		functions.add(HostFunction.RECEIVE);
		if (location.getAdapter() != null) {
			receives.add(location.getAdapter());
		}
	}

	void add(SendPort port) {
		sendPorts.add(port);
		functions.add(HostFunction.SEND);
		if (port.getAdapter() != null) {
			sends.add(port.getAdapter());
		}
	}

	void add(Orchestration orchestration) {
		orchestrations.add(orchestration);
		functions.add(HostFunction.PROCESS);
	}

	public Host host() {
		return host;
	}

	/** @return the group it belongs to */
	public BizTalkGroup group() {
		return host.eContainer() instanceof BizTalkGroup group ? group : null;
	}

	/** @return what it does, derived from what is assigned to it: a handler of an unknown adapter counts as well */
	public Set<HostFunction> functions() {
		return Collections.unmodifiableSet(functions);
	}

	public boolean does(HostFunction function) {
		return functions.contains(function);
	}

	/** @return the known adapters of its receive handlers and receive locations */
	public Set<Adapter> receives() {
		return Collections.unmodifiableSet(receives);
	}

	/** @return the known adapters of its send handlers and send ports */
	public Set<Adapter> sends() {
		return Collections.unmodifiableSet(sends);
	}

	/** @return the servers that have an instance, each once */
	public Set<Server> servers() {
		return Collections.unmodifiableSet(servers);
	}

	/** @return the servers that have an enabled instance, each once */
	public Set<Server> enabledServers() {
		return Collections.unmodifiableSet(enabledServers);
	}

	/** @return how many instances name a server that could not be resolved */
	public int unknownServers() {
		return unknownServers;
	}

	/** @return whether it is the resource of a failover cluster, also of one that could not be resolved */
	public boolean isClustered() {
		return host.getClusterGroup() != null;
	}

	public List<ReceiveLocation> locations() {
		return Collections.unmodifiableList(locations);
	}

	public List<SendPort> sendPorts() {
		return Collections.unmodifiableList(sendPorts);
	}

	public List<Orchestration> orchestrations() {
		return Collections.unmodifiableList(orchestrations);
	}
}
