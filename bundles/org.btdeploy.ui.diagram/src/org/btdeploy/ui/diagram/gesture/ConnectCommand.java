package org.btdeploy.ui.diagram.gesture;

import java.util.List;
import java.util.function.Function;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.connect.Ends;
import org.btdeploy.ui.diagram.connect.Proposal;
import org.btdeploy.ui.diagram.connect.Wish;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.edit.ModelEdits;

/** Connects ends; the user is asked how, save for trusts. Without a target it only knows whether the sources can be some. */
final class ConnectCommand extends Explained {
	private final ModelGestures.Host host;
	private final ConnectionKind kind;
	private final List<String> sources;
	private final String target;
	private final String refusal;

	/** @param target key of the element at the other end, null while that is not known */
	ConnectCommand(ModelGestures.Host host, ConnectionKind kind, List<String> sources, String target) {
		this.host = host;
		this.kind = kind;
		this.sources = sources;
		this.target = target;
		refusal = host.locked() != null ? host.locked() : check();
	}

	private String check() {
		Checked state = host.session().latest();
		for (String source : sources) {
			if (!isEnd(end(state, source)) || target != null && !isEnd(end(state, target))) {
				return Messages.get("ModelGestures_connectMeaningless_" + (kind == ConnectionKind.TRUST));
			}
		}
		if (sources.isEmpty()) {
			return Messages.get("ConnectCommand_nothing");
		}
		Operation operation = target == null ? null : connect(state, proposal(state).wish());
		Refusal refused = operation == null ? null : operation.refusal();
		return refused == null ? null : refused.reason();
	}

	private boolean isEnd(Endpoint end) {
		return kind == ConnectionKind.TRUST ? end instanceof Domain : end != null;
	}

	private static Endpoint end(Checked state, String key) {
		return key == null ? null : Ends.of(state.find(key));
	}

	private Proposal proposal(Checked state) {
		return new Proposal(kind, end(state, sources.get(0)), end(state, target), DeploymentIndex.of(state.deployment()));
	}

	private Operation connect(Checked state, Wish wish) {
		Endpoint to = end(state, target);
		List<Operation> operations = sources.stream().map(source -> wish.between(end(state, source), to, state)).toList();
		return operations.size() == 1 ? operations.get(0) : Sequence.of(Messages.get("ConnectCommand_several", to.getName()), operations);
	}

	@Override
	String refusal() {
		return refusal;
	}

	@Override
	public void execute() {
		if (target == null) {
			return; // the first click of two
		}
		Checked state = host.session().latest();
		if (kind == ConnectionKind.TRUST) {
			run(proposal(state).wish());
		} else {
			String from = String.join(", ", sources.stream().map(key -> end(state, key).getName()).toList());
			host.connect(Messages.get("ConnectCommand_title", kind.label(), from, end(state, target).getName()), kind, proposal(state), this::run);
		}
	}

	private void run(Wish wish) {
		Function<Checked, Operation> edit = state -> connect(state, wish);
		host.done(ModelEdits.run(host.session(), edit), false);
	}
}
