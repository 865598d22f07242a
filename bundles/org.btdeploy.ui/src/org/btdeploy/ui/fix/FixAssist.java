package org.btdeploy.ui.fix;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

/** Offers the quick fixes at the caret of the text. */
public final class FixAssist implements IQuickAssistProcessor {
	private final Supplier<DeploymentSession> session;
	private final Consumer<String> refused;

	/**
	 * @param session of the text
	 * @param refused is told why a fix could not be done
	 */
	public FixAssist(Supplier<DeploymentSession> session, Consumer<String> refused) {
		this.session = session;
		this.refused = refused;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		List<Fix> fixes = session.get() == null ? List.of() : Fixes.at(session.get(), context.getOffset());
		return fixes.stream().map(fix -> new FixProposal(fix, context.getSourceViewer(), refused)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public String getErrorMessage() {
		return Messages.get("Fixes_none");
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return !annotation.isMarkedDeleted();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}
}
