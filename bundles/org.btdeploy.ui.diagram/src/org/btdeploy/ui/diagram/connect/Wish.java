package org.btdeploy.ui.diagram.connect;

import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FlowDirection;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.document.Checked;

/**
 * A connection as it is to be. It holds keys instead of elements, so that it stands for the same in every state of the text.
 *
 * @param protocols words, quoted if unknown; may be empty for what is no flow
 * @param direction null if not said
 * @param initiator word, null if not said
 * @param protection word, null if not said
 * @param via keys of the firewalls in their order
 */
public record Wish(ConnectionKind kind, List<String> protocols, FlowDirection direction, String initiator, String protection, List<String> via) {
	/** @return makes the connection between the ends, null where such a connection cannot be */
	public Operation between(Endpoint source, Endpoint target, Checked state) {
		if (kind == ConnectionKind.TRUST) {
			return source instanceof Domain trusting && target instanceof Domain trusted ? Connect.trust(trusting, trusted) : null;
		}
		if (source == null || target == null) {
			return null;
		}
		List<Firewall> firewalls = via.stream().map(key -> (Firewall) state.find(key)).toList();
		CreateElement connection = kind == ConnectionKind.FLOW ? Connect.flow(source, target, protocols, firewalls)
			: Connect.connection(kind.word(), source, target, protocols, firewalls);
		if (kind == ConnectionKind.FLOW && direction != null) {
			connection.with(Literals.MESSAGE_FLOW__DIRECTION, direction);
		}
		return connection.with(Literals.CONNECTION__INITIATOR_WORD, initiator).with(Literals.CONNECTION__PROTECTION_WORD, protection);
	}
}
