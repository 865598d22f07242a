package org.btdeploy.ui.assist;

import org.btdeploy.dsl.ide.assist.Match;
import org.btdeploy.dsl.ide.assist.Proposal;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A name, word or keyword that can be written at a place; takes the place of what was begun. */
final class AssistProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension7 {
	private final Proposal proposal;
	private final int start;

	/** @param start where that begins for which it stands */
	AssistProposal(Proposal proposal, int start) {
		this.proposal = proposal;
		this.start = start;
	}

	@Override
	public void apply(IDocument document) {
		apply(document, start);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		apply(viewer.getDocument(), offset);
	}

	private void apply(IDocument document, int offset) {
		try {
			document.replace(start, offset - start, proposal.text());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the list closes when the caret leaves the word
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(start + proposal.text().length(), 0);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		return offset >= start && Match.of(typed(document, start, offset), proposal.shown()) != null;
	}

	static String typed(IDocument document, int start, int offset) {
		try {
			return document.get(start, Math.max(0, offset - start));
		} catch (BadLocationException e) {
			return "";
		}
	}

	@Override
	public String getDisplayString() {
		return proposal.detail() == null ? proposal.shown() : proposal.shown() + " – " + proposal.detail();
	}

	@Override
	public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
		return styled(proposal.shown(), proposal.detail(), typed(document, start, offset), bold);
	}

	/** What was typed is bold, what it is about is muted. */
	static StyledString styled(String shown, String detail, String typed, BoldStylerProvider bold) {
		StyledString text = new StyledString(shown);
		Match match = Match.of(typed, shown);
		if (match != null) {
			for (int at : match.marked()) {
				text.setStyle(at, 1, bold.getBoldStyler());
			}
		}
		return detail == null ? text : text.append(" – " + detail, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return proposal.documentation() == null ? null : proposal.documentation().replaceAll(" ?\\([a-z]+\\.md[^)]*\\)", "");
	}

	@Override
	public Image getImage() {
		return AssistIcons.of(proposal);
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before it is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// as above
	}
}
