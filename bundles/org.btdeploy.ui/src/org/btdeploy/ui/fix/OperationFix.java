package org.btdeploy.ui.fix;

import java.util.function.Function;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.btdeploy.edit.Operation;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.edit.ModelEdits.Outcome;
import org.eclipse.swt.widgets.Shell;

/** A fix that changes the model. */
record OperationFix(DeploymentSession session, String label, Function<Checked, Operation> operation) implements Fix {
	@Override
	public TextPreview preview() {
		return TextPreview.of(session.document().get(), ModelEdits.plan(session, operation).edits());
	}

	@Override
	public Outcome apply(Shell parent) {
		if (!WritableFile.of(session, parent)) {
			return null;
		}
		session.checkNow();
		return ModelEdits.run(session, operation);
	}
}
