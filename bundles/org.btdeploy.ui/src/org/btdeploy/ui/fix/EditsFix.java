package org.btdeploy.ui.fix;

import java.util.List;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.edit.ModelEdits.Outcome;
import org.eclipse.swt.widgets.Shell;

/** A fix that changes the text itself, for what no model can be made of. Good only for the text it was made for. */
record EditsFix(DeploymentSession session, Checked origin, String label, List<TextEdit> edits) implements Fix {
	@Override
	public TextPreview preview() {
		return isCurrent() ? TextPreview.of(origin.document().text(), edits) : new TextPreview(List.of());
	}

	private boolean isCurrent() {
		return origin.document().text().equals(session.document().get());
	}

	@Override
	public Outcome apply(Shell parent) {
		if (!isCurrent()) {
			return new Outcome(Messages.get("Fixes_changed"), null);
		}
		if (!WritableFile.of(session, parent)) {
			return null;
		}
		ModelEdits.apply(session.document(), edits);
		session.checkNow();
		return new Outcome(null, null);
	}
}
