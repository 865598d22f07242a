package org.btdeploy.dsl.ide.assist;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;

import org.btdeploy.dsl.conversion.BtDeployValueConverters;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Says what can be written at a place: the grammar tells what may follow, the deployment as far as it can be read which names
 * and words fit. Errors elsewhere in the text do no harm. May be asked from any thread.
 */
public final class Assist {
	@Inject
	private Provider<ContentAssistContextFactory> contexts;
	@Inject
	private XtextResourceFactory resources;
	@Inject
	private Provider<XtextResourceSet> sets;
	@Inject
	private BtDeployValueConverters converters;

	/**
	 * @param text the whole text
	 * @param offset the place
	 * @param pool for the work of the parser
	 */
	public Offer at(String text, int offset, ExecutorService pool) {
		int start = offset;
		while (start > 0 && isNamePart(text.charAt(start - 1))) {
			start--;
		}
		DeploymentDocument document = DeploymentReader.parse("", text);
		String asked = AssistText.of(document, offset);
		ContentAssistContextFactory factory = contexts.get();
		factory.setPool(pool);
		Collector collector = new Collector(text, start, document, converters.keywords());
		for (ContentAssistContext context : factory.create(asked, new TextRegion(offset, 0), offset, parse(asked))) {
			boolean whole = context.getPrefix().length() == offset - start || context.getPrefix().isEmpty() && start == offset || text.substring(start, offset).indexOf('.') > 0;
			if (whole) {
				context.getFirstSetGrammarElements().forEach(collector::add);
			}
		}
		return new Offer(start, text.substring(start, offset), List.copyOf(collector.proposals.values()), collector.kinds, collector.values, document.deployment());
	}

	private static boolean isNamePart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '^' || c == '.';
	}

	/** The text as it is, not repaired as the reader does: what is missing is what is to be proposed. */
	private XtextResource parse(String text) {
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("memory:/assist.btdeploy"));
		sets.get().getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new IllegalStateException(e); // it is in memory
		}
		return resource;
	}

	/** Takes what the grammar says can follow, each text once. */
	private static final class Collector {
		private final Map<String, Proposal> proposals = new LinkedHashMap<>();
		private final Set<EClass> kinds = new LinkedHashSet<>();
		private final Set<EStructuralFeature> values = new LinkedHashSet<>();
		private final Here here;
		private final KeywordProposals keywords;
		private final NameProposals names;
		private final Set<String> reserved;

		Collector(String text, int start, DeploymentDocument document, Set<String> reserved) {
			this.reserved = reserved;
			here = new Here(text, start, document);
			keywords = new KeywordProposals(here);
			names = new NameProposals(here, reserved);
		}

		void add(AbstractElement element) {
			if (element instanceof Keyword keyword) {
				EClass begun = KeywordProposals.begunBy(keyword);
				if (begun != null && here.isFresh()) {
					kinds.add(begun);
				}
				put(keywords.of(keyword));
			} else if (element instanceof Assignment assignment) {
				EStructuralFeature feature = Here.feature(assignment);
				values.add(feature);
				List<Proposal> fitting = assignment.getTerminal() instanceof CrossReference ? names.of(feature) : WordProposals.of(here.listed(reserved), assignment, feature);
				fitting.forEach(this::put);
			}
		}

		private void put(Proposal proposal) {
			if (proposal != null) {
				proposals.merge(proposal.text(), proposal, (one, other) -> one.rank() <= other.rank() ? one : other);
			}
		}
	}
}
