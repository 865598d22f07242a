package org.btdeploy.ui.diagram.gesture;

import java.util.function.Consumer;
import java.util.function.Function;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;

/** A gesture that is an edit of the model: goes back into the text as one step for undo, so it knows no undo itself. */
final class EditCommand extends Explained {
	private final DeploymentSession session;
	private final Function<Checked, Operation> edit;
	private final Consumer<ModelEdits.Outcome> done;
	private final String refusal;

	/** @param edit makes the operation for a state of the text; null where the gesture means nothing */
	EditCommand(DeploymentSession session, String nothing, Function<Checked, Operation> edit, Consumer<ModelEdits.Outcome> done) {
		this.session = session;
		this.edit = edit;
		this.done = done;
		Operation operation = edit.apply(session.latest());
		Refusal refused = operation == null ? new Refusal(nothing) : operation.refusal();
		refusal = refused == null ? null : refused.reason();
		setLabel(operation == null ? nothing : operation.label());
	}

	@Override
	String refusal() {
		return refusal;
	}

	@Override
	public void execute() {
		done.accept(ModelEdits.run(session, edit));
	}
}
