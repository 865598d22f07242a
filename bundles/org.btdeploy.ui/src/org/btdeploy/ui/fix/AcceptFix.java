package org.btdeploy.ui.fix;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.btdeploy.edit.Operation;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.fix.QuickFixes;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.edit.ModelEdits.Outcome;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Accepts a finding, after asking why. */
record AcceptFix(DeploymentSession session, Finding finding, FindingInScratch place) implements Fix {
	@Override
	public String label() {
		return Messages.get("Fixes_accept");
	}

	@Override
	public TextPreview preview() {
		return preview(new AcceptDialog.Answer("…", null, null));
	}

	private TextPreview preview(AcceptDialog.Answer answer) {
		return TextPreview.of(session.document().get(), ModelEdits.plan(session, scratch -> operation(scratch, answer)).edits());
	}

	@Override
	public Outcome apply(Shell parent) {
		if (!WritableFile.of(session, parent)) {
			return null;
		}
		AcceptDialog dialog = new AcceptDialog(parent, finding, this::preview);
		return dialog.open() == Window.OK ? accept(dialog.answer()) : null;
	}

	/** Accepts it without asking. */
	Outcome accept(AcceptDialog.Answer answer) {
		session.checkNow();
		return ModelEdits.run(session, scratch -> operation(scratch, answer));
	}

	private Operation operation(Checked scratch, AcceptDialog.Answer answer) {
		Finding same = place.in(scratch);
		return same == null ? null
			: QuickFixes.accept(same, DeploymentIndex.of(scratch.deployment()), answer.reason(), answer.owner(), answer.until());
	}
}
