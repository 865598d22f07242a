package org.btdeploy.ui.text;

import org.btdeploy.ui.document.Issue;
import org.btdeploy.ui.document.Issues;
import org.btdeploy.ui.document.Checked;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;

/** A click on a sign at the margin: offers the quick fixes of all that was found in its line. */
final class MarginClick extends Action {
	private final DeploymentTextEditor editor;

	MarginClick(DeploymentTextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void run() {
		IVerticalRulerInfo margin = editor.getAdapter(IVerticalRulerInfo.class);
		int line = margin == null ? -1 : margin.getLineOfLastMouseButtonActivity();
		if (line >= 0 && editor.session() != null && isFoundIn(line)) {
			offer(line);
		}
	}

	private boolean isFoundIn(int line) {
		Checked checked = editor.session().checkNow();
		return Issues.of(checked).stream().map(Issue::region).anyMatch(region -> checked.document().lines().line(region.offset()) == line + 1);
	}

	/** At the beginning of the line, where nothing in particular is meant. */
	private void offer(int line) {
		try {
			editor.selectAndReveal(editor.session().document().getLineOffset(line), 0);
		} catch (BadLocationException e) {
			return; // the line has gone since the click
		}
		ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
		if (target != null && target.canDoOperation(ISourceViewer.QUICK_ASSIST)) {
			editor.setFocus();
			target.doOperation(ISourceViewer.QUICK_ASSIST);
		}
	}
}
