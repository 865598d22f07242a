package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.Connection;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FlowDirection;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Partner;
import org.btdeploy.model.Protection;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Protocol;

/** What a connection amounts to once everything that is implied is said. */
public final class Traffic {
	private Traffic() {
	}

	/**
	 * The adapters of a flow: the one named by {@code using}, else those whose names its protocols bear.
	 *
	 * @return each once; empty if none is known
	 */
	public static List<Adapter> adapters(MessageFlow flow) {
		if (flow.getAdapterWord() != null) {
			return flow.getAdapter() == null ? List.of() : List.of(flow.getAdapter());
		}
		List<Adapter> adapters = new ArrayList<>(2);
		for (String word : flow.getProtocolWords()) {
			Adapter adapter = adapter(word);
			if (adapter != null && !adapters.contains(adapter)) {
				adapters.add(adapter);
			}
		}
		return adapters;
	}

	/** @return the adapter whose name the protocol word bears, null if there is none */
	public static Adapter adapter(String protocolWord) {
		Protocol protocol = Protocol.of(protocolWord);
		return protocol != null ? protocol.adapter() : Adapter.of(protocolWord);
	}

	/**
	 * How the channel is protected: as stated, else by its protocols if each of them encrypts by itself.
	 *
	 * @return null if a word is stated that is unknown
	 */
	public static Protection protection(Connection connection) {
		boolean stated = connection.getProtectionWord() != null;
		if (stated && connection.getProtection() != Protection.NONE) {
			return connection.getProtection();
		}
		return encryptedByProtocol(connection) ? Protection.SSL_TLS : Protection.NONE;
	}

	/** @return whether the channel is known to be neither under IPsec nor under SSL */
	public static boolean isClearText(Connection connection) {
		return protection(connection) == Protection.NONE;
	}

	private static boolean encryptedByProtocol(Connection connection) {
		List<String> words = connection.getProtocolWords();
		for (String word : words) {
			Protocol protocol = Protocol.of(word);
			if (protocol == null || !protocol.isEncrypted()) {
				return false;
			}
		}
		return !words.isEmpty();
	}

	/**
	 * The direction of a flow as seen from BizTalk: as stated, else receive where it ends at host instances and send where it
	 * begins at them.
	 *
	 * @return null if neither is known, or both ends are BizTalk
	 */
	public static FlowDirection direction(MessageFlow flow, DeploymentIndex deployment) {
		if (flow.isSetDirection()) {
			return flow.getDirection();
		}
		boolean from = deployment.place(flow.getSource()).runsHosts();
		boolean to = deployment.place(flow.getTarget()).runsHosts();
		return from == to ? null : to ? FlowDirection.RECEIVE : FlowDirection.SEND;
	}

	/**
	 * Who opens the connection: as stated; else BizTalk for what it sends, and for what it receives as the adapters work, if
	 * they all work alike.
	 *
	 * @return null if unknown
	 */
	public static Initiator initiator(Connection connection, DeploymentIndex deployment) {
		if (connection.getInitiatorWord() != null || !(connection instanceof MessageFlow flow)) {
			return connection.getInitiator();
		}
		FlowDirection direction = direction(flow, deployment);
		if (direction == FlowDirection.SEND) {
			return Initiator.BIZTALK;
		}
		return direction == null ? null : receiveInitiator(adapters(flow));
	}

	private static Initiator receiveInitiator(List<Adapter> adapters) {
		Initiator common = null;
		for (Adapter adapter : adapters) {
			Initiator own = switch (adapter.receiveOpening()) {
				case PARTNER -> Initiator.PARTNER;
				case BIZTALK -> Initiator.BIZTALK;
				default -> null;
			};
			if (own == null || common != null && own != common) {
				return null;
			}
			common = own;
		}
		return common;
	}

	/** @return the external party at an end of the connection, null if there is none; the source if both ends are external */
	public static ExternalParty external(Connection connection) {
		if (Known.of(connection.getSource()) instanceof ExternalParty party) {
			return party;
		}
		return Known.of(connection.getTarget()) instanceof ExternalParty party ? party : null;
	}

	/** @return whether what the firewall lets in from its outer sides includes the party, itself or what it is reached through */
	public static boolean faces(Firewall firewall, ExternalParty party) {
		ExternalParty outer = Known.of(party);
		// bounded, for a text may say that two partners are reached through each other
		for (int hops = 0; outer != null && hops < 16; hops++) {
			if (firewall.getOuterSides().contains(outer)) {
				return true;
			}
			outer = outer instanceof Partner partner ? Known.of(partner.getThrough()) : null;
		}
		return false;
	}

	/** @return whether the path of the connection is known: every firewall it names could be resolved */
	public static boolean pathIsKnown(Connection connection) {
		return Known.all(connection.getVia());
	}

	/** @return whether a firewall on the path protects the domain */
	public static boolean passesProtectorOf(Connection connection, DomainFacts domain) {
		for (Firewall firewall : Known.<Firewall>of(connection.getVia())) {
			if (firewall.getProtects().contains(domain.domain())) {
				return true;
			}
		}
		return false;
	}

	/** @return whether a firewall on the path is a reverse proxy */
	public static boolean passesReverseProxy(Connection connection) {
		for (Firewall firewall : Known.<Firewall>of(connection.getVia())) {
			if (firewall.isReverseProxy()) {
				return true;
			}
		}
		return false;
	}
}
