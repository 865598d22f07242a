package org.btdeploy.edit.compose;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.naming.FreeNames;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.HostType;
import org.eclipse.emf.ecore.EObject;

/**
 * Gives one function of a host to a new host on the same servers, with all handlers, ports and orchestrations that make up the
 * function. Accounts and Windows groups are left open for the new host: sharing them would take back what separation gains.
 */
public final class SplitHost extends Operation {
	private final Host host;
	private final HostFunction function;

	/** @param function which the new host is to have; the old one keeps the others */
	public SplitHost(Host host, HostFunction function) {
		this.host = host;
		this.function = function;
	}

	@Override
	public String label() {
		return Messages.get("SplitHost_label", function.getLiteral(), Describe.name(host));
	}

	@Override
	public Refusal refusal() {
		if (Containers.group(host) == null) {
			return Refusal.of("DeleteElements_gone", Describe.name(host));
		}
		EnumSet<HostFunction> functions = HostWork.functions(host);
		if (!functions.contains(function)) {
			return Refusal.of("SplitHost_none", Describe.name(host), function.getLiteral());
		}
		return functions.size() == 1 ? Refusal.of("SplitHost_only", Describe.name(host), function.getLiteral()) : null;
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>(HostWork.bound(host, function));
		affected.add(host);
		affected.add(host.eContainer());
		return affected;
	}

	@Override
	protected EObject perform() {
		String literal = function.getLiteral();
		String name = host.getName() + "-" + literal.substring(0, 1).toUpperCase(Locale.ROOT) + literal.substring(1);
		HostType type = function == HostFunction.RECEIVE ? host.getType() : HostType.IN_PROCESS;
		CreateElement create = new CreateElement(Literals.HOST, host.eContainer()).with(Literals.NAMED_ELEMENT__NAME, new FreeNames(Containers.deployment(host)).like(name))
			.with(Literals.HOST__TYPE_WORD, type == null ? HostType.IN_PROCESS.getLiteral() : type.getLiteral())
			.with(Literals.HOST__ONLY32_BIT, host.isOnly32Bit()).with(Literals.HOST__CLUSTER_GROUP, host.getClusterGroup());
		List<EObject> siblings = List.copyOf(host.eContainer().eContents());
		int next = siblings.indexOf(host) + 1;
		if (next < siblings.size()) {
			create.before(siblings.get(next));
		}
		create.run();
		Host part = (Host) create.result();
		host.getInstances().forEach(instance -> part.getInstances().add(like(instance)));
		HostWork.give(host, part, function);
		return part;
	}

	private static HostInstance like(HostInstance instance) {
		HostInstance other = DeploymentFactory.eINSTANCE.createHostInstance();
		other.setServer(instance.getServer());
		other.setDisabled(instance.isDisabled());
		return other;
	}
}
