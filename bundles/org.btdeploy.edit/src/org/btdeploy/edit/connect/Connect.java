package org.btdeploy.edit.connect;

import java.util.List;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.LogShippingSource;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Connections between elements that are elements of their own: flows, connections, trusts, host instances and the like. */
public final class Connect {
	private Connect() {
	}

	/**
	 * @param protocols words, at least one; quoted if unknown
	 * @param via firewalls in the order in which they are passed; may be empty
	 */
	public static CreateElement flow(Endpoint source, Endpoint target, List<String> protocols, List<Firewall> via) {
		return between(Literals.MESSAGE_FLOW, source, target, via).with(Literals.CONNECTION__PROTOCOL_WORDS, protocols)
			.labelled(Messages.get("Connect_flow", Describe.name(source), Describe.name(target)));
	}

	/**
	 * @param kind word such as {@code data-access}
	 * @param protocols words; may be empty
	 * @param via firewalls in the order in which they are passed; may be empty
	 */
	public static CreateElement connection(String kind, Endpoint source, Endpoint target, List<String> protocols, List<Firewall> via) {
		return between(Literals.INFRASTRUCTURE_CONNECTION, source, target, via).with(Literals.INFRASTRUCTURE_CONNECTION__KIND_WORD, kind)
			.with(Literals.CONNECTION__PROTOCOL_WORDS, protocols).labelled(Messages.get("Connect_connection", Describe.name(source), Describe.name(target)));
	}

	/** One way; a two-way trust is two of them. */
	public static Operation trust(Domain trusting, Domain trusted) {
		return inDeployment(Literals.TRUST, trusting).with(Literals.TRUST__TRUSTING, trusting).with(Literals.TRUST__TRUSTED, trusted)
			.labelled(Messages.get("Connect_trust", Describe.name(trusting), Describe.name(trusted)));
	}

	/** @param account service account, null if not known */
	public static Operation hostInstance(Host host, Server server, String account) {
		return new CreateElement(Literals.HOST_INSTANCE, host).with(Literals.HOST_INSTANCE__SERVER, server).with(Literals.HOST_INSTANCE__ACCOUNT, account)
			.labelled(Messages.get("Connect_hostInstance", Describe.name(host), Describe.name(server)));
	}

	public static CreateElement logShipping(LogShippingSource source, Server destination) {
		return inDeployment(Literals.LOG_SHIPPING, source).with(Literals.LOG_SHIPPING__SOURCES, List.of(source)).with(Literals.LOG_SHIPPING__DESTINATION, destination)
			.labelled(Messages.get("Connect_logShipping", Describe.name(source), Describe.name(destination)));
	}

	public static CreateElement note(String text, NamedElement subject) {
		return inDeployment(Literals.NOTE, subject).with(Literals.NOTE__TEXT, text).with(Literals.NOTE__SUBJECTS, List.of(subject))
			.labelled(Messages.get("Connect_note", Describe.name(subject)));
	}

	/** @param ports such as {@code 443, 1000-2000}, or {@code any} */
	public static CreateElement firewallRule(Firewall firewall, String transport, String ports, Endpoint source, Endpoint target) {
		CreateElement rule = new CreateElement(Literals.FIREWALL_RULE, firewall).with(Literals.FIREWALL_RULE__TRANSPORT_WORD, transport)
			.with(Literals.FIREWALL_RULE__SOURCE, source).with(Literals.FIREWALL_RULE__TARGET, target);
		boolean any = "any".equals(ports);
		return rule.with(any ? Literals.FIREWALL_RULE__ANY_PORT : Literals.FIREWALL_RULE__PORTS, any ? Boolean.TRUE : ports);
	}

	private static CreateElement between(EClass kind, Endpoint source, Endpoint target, List<Firewall> via) {
		return inDeployment(kind, source).with(Literals.CONNECTION__SOURCE, source).with(Literals.CONNECTION__TARGET, target).with(Literals.CONNECTION__VIA, via);
	}

	private static CreateElement inDeployment(EClass kind, EObject near) {
		return new CreateElement(kind, Containers.deployment(near));
	}
}
