package org.btdeploy.ui.assist;

import org.btdeploy.dsl.ide.assist.Match;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateException;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A whole element with places to fill in. */
final class ElementTemplateProposal extends TemplateProposal implements ICompletionProposalExtension7 {
	private final DeploymentTemplateContext place;

	ElementTemplateProposal(Template template, DeploymentTemplateContext context, Region region) {
		super(template, context, region, null);
		place = context;
	}

	@Override
	public Image getImage() {
		return AssistIcons.of(getTemplate());
	}

	@Override
	public String getDisplayString() {
		return getTemplate().getName() + " – " + getTemplate().getDescription();
	}

	@Override
	public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
		return AssistProposal.styled(getTemplate().getName(), getTemplate().getDescription(), AssistProposal.typed(document, place.getCompletionOffset(), offset), bold);
	}

	@Override
	public String getAdditionalProposalInfo() {
		try {
			place.setReadOnly(true);
			return place.evaluate(getTemplate()).getString();
		} catch (BadLocationException | TemplateException e) {
			return null; // the text has changed under the list, which is about to close
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		return Match.of(AssistProposal.typed(document, place.getCompletionOffset(), offset), getTemplate().getName()) != null;
	}
}
