package org.btdeploy.edit.compose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Host;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Creates a host that runs on servers, with an instance on each, and the BizTalk group for it where there is none yet. The
 * result is the first instance, or the host where it runs nowhere.
 */
public final class CreateHost extends Operation {
	private final Deployment deployment;
	private final BizTalkGroup group;
	private final List<Server> servers;
	private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();

	/**
	 * @param group in which the host is to be, null for a new one
	 * @param servers on which it is to run, each once; may be empty
	 */
	public CreateHost(Deployment deployment, BizTalkGroup group, List<Server> servers) {
		this.deployment = deployment;
		this.group = group;
		this.servers = List.copyOf(servers);
	}

	/** Gives the host a value, as {@link CreateElement#with}. */
	public CreateHost with(EStructuralFeature feature, Object value) {
		values.put(feature, value);
		return this;
	}

	@Override
	public String label() {
		return servers.isEmpty() ? Messages.get("CreateHost_label") : Messages.get("CreateHost_labelOn", Servers.names(servers));
	}

	@Override
	public Refusal refusal() {
		if (new LinkedHashSet<>(servers).size() < servers.size()) {
			return Refusal.of("CreateHost_twice");
		}
		for (Server server : servers) {
			if (server.getName() == null || Containers.deployment(server) != deployment) {
				return Refusal.of("ReferenceRules_elsewhere", Describe.name(server));
			}
		}
		return group == null ? new CreateElement(Literals.BIZ_TALK_GROUP, deployment).refusal() : host(group).refusal();
	}

	private CreateElement host(BizTalkGroup owner) {
		CreateElement host = new CreateElement(Literals.HOST, owner);
		values.forEach(host::with);
		return host;
	}

	@Override
	public Set<EObject> affected() {
		return Set.of(group == null ? deployment : group);
	}

	@Override
	protected EObject perform() {
		CreateElement host = host(group == null ? (BizTalkGroup) result(new CreateElement(Literals.BIZ_TALK_GROUP, deployment)) : group);
		EObject first = result(host);
		for (Server server : servers) {
			EObject instance = result(Connect.hostInstance((Host) host.result(), server, null));
			first = first instanceof Host ? instance : first;
		}
		return first;
	}

	private static EObject result(Operation operation) {
		operation.run();
		return operation.result();
	}
}
