package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.words.Adapter;
import org.eclipse.emf.ecore.EObject;

/** Gives the handler of one adapter, with the locations or send ports that use it, to another host of the group. */
public final class MoveHandler extends Operation {
	private final Host from;
	private final Adapter adapter;
	private final boolean receiving;
	private final Host to;

	/** @param receiving whether the receive handler is meant, else the send handler */
	public MoveHandler(Host from, Adapter adapter, boolean receiving, Host to) {
		this.from = from;
		this.adapter = adapter;
		this.receiving = receiving;
		this.to = to;
	}

	@Override
	public String label() {
		return Messages.get(receiving ? "MoveHandler_receive" : "MoveHandler_send", adapter.displayName(), Describe.name(from), Describe.name(to));
	}

	@Override
	public Refusal refusal() {
		if (Containers.group(from) == null || Containers.group(from) != Containers.group(to)) {
			return Refusal.of("ReferenceRules_otherGroup", Describe.name(to), Describe.name(Containers.group(to)));
		}
		boolean nothing = !words(from).contains(adapter.word()) && users().isEmpty();
		return from == to || nothing ? Refusal.of("SetFeature_same") : null;
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>(users());
		affected.add(from);
		affected.add(to);
		return affected;
	}

	@Override
	protected EObject perform() {
		List<EObject> users = users();
		boolean declared = words(from).remove(adapter.word());
		if (declared && !words(to).contains(adapter.word())) {
			words(to).add(adapter.word());
		}
		for (EObject user : users) {
			if (user instanceof ReceiveLocation location) {
				location.setHost(to);
			} else {
				((SendPort) user).setHost(to);
			}
		}
		return to;
	}

	private List<String> words(Host host) {
		return receiving ? host.getReceiveAdapterWords() : host.getSendAdapterWords();
	}

	private List<EObject> users() {
		List<EObject> users = new ArrayList<>();
		for (EObject user : HostWork.bound(from, receiving ? HostFunction.RECEIVE : HostFunction.SEND)) {
			Adapter own = user instanceof ReceiveLocation location ? location.getAdapter() : ((SendPort) user).getAdapter();
			if (own == adapter) {
				users.add(user);
			}
		}
		return users;
	}
}
