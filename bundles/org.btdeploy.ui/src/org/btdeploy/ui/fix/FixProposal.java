package org.btdeploy.ui.fix;

import java.util.function.Consumer;

import org.btdeploy.ui.edit.ModelEdits.Outcome;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A quick fix in the list at the caret, with what becomes of the text beside it. */
final class FixProposal implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension5 {
	private final Fix fix;
	private final ISourceViewer viewer;
	private final Consumer<String> refused;

	FixProposal(Fix fix, ISourceViewer viewer, Consumer<String> refused) {
		this.fix = fix;
		this.viewer = viewer;
		this.refused = refused;
	}

	@Override
	public void apply(IDocument document) {
		Outcome outcome = fix.apply(viewer.getTextWidget().getShell());
		if (outcome != null && !outcome.isDone()) {
			refused.accept(outcome.refusal());
		}
	}

	@Override
	public String getDisplayString() {
		return fix.label();
	}

	@Override
	public Image getImage() {
		return FixIcons.of(fix);
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return fix.preview();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return fix.preview().toString();
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return PreviewPopup::new;
	}

	@Override
	public Point getSelection(IDocument document) {
		return null; // the caret stays at its text
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return null;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return offset;
	}
}
