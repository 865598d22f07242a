package org.btdeploy.ui.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.TextRegion;

/** Content assist by the editor services of the language. Runs outside the UI thread, so it touches no widgets. */
final class Completion implements IContentAssistProcessor {
	private static final int MOST = 500;
	private static final ExecutorService POOL = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "content assist");
		thread.setDaemon(true);
		return thread;
	});

	private record Ranked(int priority, ICompletionProposal proposal) {
	}

	/** Takes proposals in the order they come, each text once. */
	private static final class Collector implements IIdeContentProposalAcceptor {
		private final List<Ranked> found = new ArrayList<>();
		private final Set<String> texts = new HashSet<>();
		private final int offset;

		Collector(int offset) {
			this.offset = offset;
		}

		@Override
		public void accept(ContentAssistEntry entry, int priority) {
			if (entry == null || entry.getProposal() == null || !texts.add(entry.getProposal())) {
				return;
			}
			int prefix = entry.getPrefix() == null ? 0 : entry.getPrefix().length();
			String shown = entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
			found.add(new Ranked(priority, new CompletionProposal(entry.getProposal(), offset - prefix, prefix, entry.getProposal().length(), null,
				entry.getDescription() == null ? shown : shown + " – " + entry.getDescription(), null, entry.getDocumentation())));
		}

		@Override
		public boolean canAcceptMoreProposals() {
			return found.size() < MOST;
		}
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		String text = viewer.getDocument().get();
		ContentAssistContextFactory factory = IdeServices.get(ContentAssistContextFactory.class);
		factory.setPool(POOL);
		ContentAssistContext[] contexts = factory.create(text, new TextRegion(offset, 0), offset, parse(text));
		Collector collector = new Collector(offset);
		IdeServices.get(IdeContentProposalProvider.class).createProposals(Arrays.asList(contexts), collector);
		List<Ranked> found = collector.found;
		found.sort(Comparator.comparingInt((Ranked ranked) -> -ranked.priority).thenComparing(ranked -> ranked.proposal.getDisplayString()));
		return found.stream().map(Ranked::proposal).toArray(ICompletionProposal[]::new);
	}

	/** The text as it is, not repaired as the reader does: what is missing is what is to be proposed. */
	private static XtextResource parse(String text) {
		XtextResource resource = (XtextResource) IdeServices.get(XtextResourceFactory.class).createResource(URI.createURI("memory:/assist.btdeploy"));
		IdeServices.get(XtextResourceSet.class).getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new IllegalStateException(e); // it is in memory
		}
		return resource;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.' };
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
