package org.btdeploy.ui.assist;

import org.btdeploy.model.Deployment;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateException;

/** A place in a deployment where a template is put in, indented as the line is. */
public final class DeploymentTemplateContext extends DocumentTemplateContext {
	private static final String UNIT = "  ";

	private final Deployment deployment;

	/** @param deployment whose names are proposed; null for none */
	public DeploymentTemplateContext(IDocument document, int offset, int length, Deployment deployment) {
		super(TemplateWords.TYPE, document, offset, length);
		this.deployment = deployment;
	}

	Deployment deployment() {
		return deployment;
	}

	@Override
	public boolean canEvaluate(Template template) {
		return true; // they are chosen by what the grammar allows
	}

	@Override
	public TemplateBuffer evaluate(Template template) throws BadLocationException, TemplateException {
		IRegion line = getDocument().getLineInformationOfOffset(getCompletionOffset());
		String before = getDocument().get(line.getOffset(), getCompletionOffset() - line.getOffset());
		String indent = before.substring(0, before.length() - before.stripLeading().length());
		String pattern = template.getPattern().replace("\n", TextUtilities.getDefaultLineDelimiter(getDocument()) + indent).replace("\t", UNIT);
		return super.evaluate(new Template(template.getName(), template.getDescription(), template.getContextTypeId(), pattern, false));
	}
}
