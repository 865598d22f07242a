package org.btdeploy.ui.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.btdeploy.dsl.ide.assist.Assist;
import org.btdeploy.dsl.ide.assist.Match;
import org.btdeploy.dsl.ide.assist.Offer;
import org.btdeploy.dsl.ide.assist.Proposal;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.Rule;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.rules.WorkbenchRules;
import org.btdeploy.ui.text.IdeServices;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.templates.Template;

/** Content assist: names, words and keywords that fit, and templates of elements. Runs outside the UI thread, so it touches no widgets. */
public final class AssistProcessor implements IContentAssistProcessor {
	private static final ExecutorService POOL = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "content assist");
		thread.setDaemon(true);
		return thread;
	});

	private final Supplier<Checked> state;

	/** @param state the latest state of the text, for the rules that find something in it */
	public AssistProcessor(Supplier<Checked> state) {
		this.state = state;
	}

	private record Ranked(int match, int order, String text, ICompletionProposal proposal) {
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Offer offer = IdeServices.get(Assist.class).at(viewer.getDocument().get(), offset, POOL);
		List<Ranked> found = new ArrayList<>();
		for (Proposal proposal : offer.proposals()) {
			if (proposal.begins() == null || proposal.kind() != Proposal.Kind.KEYWORD || Templates.of(proposal.begins()).isEmpty()) {
				add(found, offer, proposal);
			}
		}
		if (offer.values().contains(Literals.ACCEPTANCE__RULE)) {
			addRules(found, offer);
		}
		for (EClass kind : offer.kinds()) {
			addTemplates(found, offer, kind, viewer);
		}
		found.sort(Comparator.comparingInt(Ranked::match).thenComparingInt(Ranked::order).thenComparing(Ranked::text, String.CASE_INSENSITIVE_ORDER));
		return found.stream().map(Ranked::proposal).toArray(ICompletionProposal[]::new);
	}

	private static void add(List<Ranked> found, Offer offer, Proposal proposal) {
		Match match = Match.of(offer.typed(), proposal.shown());
		if (match != null) {
			found.add(new Ranked(match.rank(), proposal.rank(), proposal.shown(), new AssistProposal(proposal, offer.start())));
		}
	}

	/** Rules that find something come first: those are what one wants to accept. */
	private void addRules(List<Ranked> found, Offer offer) {
		Checked checked = state.get();
		List<Rule> finding = checked == null ? List.of() : checked.findings().stream().filter(one -> !one.isAccepted()).map(Finding::rule).toList();
		for (Rule rule : WorkbenchRules.all().all()) {
			int rank = finding.contains(rule) ? 0 : 1;
			add(found, offer, new Proposal(Proposal.Kind.WORD, rule.id(), rule.id(), rule.title(), rule.why(), null, null, rank));
		}
	}

	private static void addTemplates(List<Ranked> found, Offer offer, EClass kind, ITextViewer viewer) {
		List<Template> templates = Templates.of(kind);
		for (int i = 0; i < templates.size(); i++) {
			Template template = templates.get(i);
			Match match = Match.of(offer.typed(), template.getName());
			if (match != null) {
				DeploymentTemplateContext context = new DeploymentTemplateContext(viewer.getDocument(), offer.start(), offer.typed().length(), offer.deployment());
				Region region = new Region(offer.start(), offer.typed().length());
				found.add(new Ranked(match.rank(), 2, template.getName() + i, new ElementTemplateProposal(template, context, region)));
			}
		}
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
		return Messages.get("AssistProcessor_nothing");
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
