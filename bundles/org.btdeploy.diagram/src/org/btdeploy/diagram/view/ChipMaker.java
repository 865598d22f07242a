package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.model.Connection;
import org.btdeploy.model.ConnectionKind;
import org.btdeploy.model.FlowDirection;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Protection;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.model.words.Words;

/** What the chip of a connection says, and in which colour. */
final class ChipMaker {
	private ChipMaker() {
	}

	static List<String> words(Connection connection) {
		List<String> words = new ArrayList<>();
		for (String word : connection.getProtocolWords()) {
			words.add(protocol(word));
		}
		if (words.isEmpty() && connection instanceof InfrastructureConnection infrastructure && infrastructure.getKind() != null) {
			words.add(Messages.get("ChipMaker_" + infrastructure.getKind()));
		}
		if (!words.isEmpty() && connection instanceof MessageFlow flow && flow.getAlternativeTo() != null) {
			words.set(0, Messages.format("ChipMaker_or", words.get(0)));
		}
		return words;
	}

	/** @return a protocol or adapter in plain words */
	static String protocol(String word) {
		Protocol protocol = Protocol.of(word);
		if (protocol != null) {
			return protocol.displayName();
		}
		Adapter adapter = Adapter.of(word);
		return adapter != null ? adapter.displayName() : Words.text(word);
	}

	static boolean isLocked(Connection connection) {
		if (connection.getProtection() == Protection.IPSEC || connection.getProtection() == Protection.SSL_TLS) {
			return true;
		}
		if (connection instanceof MessageFlow flow && flow.isMessageEncrypted()) {
			return true;
		}
		List<Protocol> protocols = connection.getProtocols();
		for (Protocol protocol : protocols) {
			if (!protocol.isEncrypted()) {
				return false;
			}
		}
		return !protocols.isEmpty();
	}

	/** @return who opens the connection as far as the text tells */
	static Initiator initiator(Connection connection) {
		if (connection.getInitiator() != null) {
			return switch (connection.getInitiator()) {
				case PARTNER -> Initiator.PARTNER;
				case BIZTALK -> Initiator.BIZTALK;
				case ADMINISTRATOR -> Initiator.ADMINISTRATOR;
			};
		}
		if (connection instanceof InfrastructureConnection infrastructure) {
			ConnectionKind kind = infrastructure.getKind();
			return kind == ConnectionKind.DATA_ACCESS || kind == ConnectionKind.SSO ? Initiator.BIZTALK : Initiator.ADMINISTRATOR;
		}
		return flowInitiator((MessageFlow) connection);
	}

	private static Initiator flowInitiator(MessageFlow flow) {
		if (flow.isSetDirection() && flow.getDirection() == FlowDirection.SEND) {
			return Initiator.BIZTALK;
		}
		Adapter adapter = flow.getAdapter();
		if (adapter == null && !flow.getProtocols().isEmpty()) {
			adapter = flow.getProtocols().get(0).adapter();
		}
		return adapter != null && adapter.receiveOpening() == Adapter.Opening.BIZTALK ? Initiator.BIZTALK : Initiator.PARTNER;
	}
}
