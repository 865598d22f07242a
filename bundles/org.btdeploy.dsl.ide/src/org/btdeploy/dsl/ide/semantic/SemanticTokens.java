package org.btdeploy.dsl.ide.semantic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What the names and words of a text mean, by the places where they start. Follows edits of the text, so that it stays right
 * between one reading of the text and the next. Not for several threads.
 */
public final class SemanticTokens {
	private static final Set<String> LINKS = Set.of(ProblemIds.UNKNOWN_NAME, ProblemIds.WRONG_KIND, ProblemIds.AMBIGUOUS_NAME);

	private int[] starts;
	private Kind[] kinds;
	private int count;

	/** What a name or word means. */
	public enum Kind {
		/** The name of an element, where it is declared. */
		DECLARATION,
		/** The name of an element that is declared elsewhere. */
		REFERENCE,
		/** A name that means nothing, or not what is needed. */
		UNRESOLVED,
		/** A word for a kind, role, adapter or the like. */
		WORD
	}

	private SemanticTokens(List<Integer> starts, List<Kind> kinds) {
		this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
		this.kinds = kinds.toArray(Kind[]::new);
		count = this.starts.length;
	}

	/** @return nothing known */
	public static SemanticTokens none() {
		return new SemanticTokens(List.of(), List.of());
	}

	public static SemanticTokens of(DeploymentDocument document) {
		Set<Integer> unresolved = new HashSet<>();
		for (Problem problem : document.problems()) {
			if (LINKS.contains(problem.id())) {
				unresolved.add(problem.offset());
			}
		}
		List<Integer> starts = new ArrayList<>();
		List<Kind> kinds = new ArrayList<>();
		boolean leadsNowhere = false;
		for (ILeafNode leaf : document.resource().getParseResult().getRootNode().getLeafNodes()) {
			Kind kind = leaf.isHidden() ? null : kind(leaf);
			if (kind != null) {
				boolean first = leaf.getParent().getOffset() == leaf.getOffset() || kind != Kind.REFERENCE;
				leadsNowhere = first ? unresolved.contains(leaf.getOffset()) : leadsNowhere;
				starts.add(leaf.getOffset());
				kinds.add(kind == Kind.REFERENCE && leadsNowhere ? Kind.UNRESOLVED : kind);
			}
		}
		return new SemanticTokens(starts, kinds);
	}

	private static Kind kind(ILeafNode leaf) {
		char first = leaf.getText().charAt(0);
		if (!Character.isLetter(first) && first != '_' && first != '^') {
			return null;
		}
		INode node = leaf;
		while (node != null && GrammarUtil.containingRule(element(node)) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)) {
			node = node.getParent();
		}
		EObject element = node == null ? null : element(node);
		if (element == null) {
			return null;
		}
		if (GrammarUtil.containingCrossReference(element) != null) {
			return Kind.REFERENCE;
		}
		Assignment assignment = GrammarUtil.containingAssignment(element);
		boolean value = assignment != null && assignment.getTerminal() instanceof RuleCall call && !GrammarUtil.isEnumRuleCall(call);
		return !value ? null : assignment.getFeature().equals("name") ? Kind.DECLARATION : Kind.WORD;
	}

	private static EObject element(INode node) {
		return node.getGrammarElement();
	}

	/** @return what the token that starts there means, null if that is not known */
	public Kind at(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found < 0 ? null : kinds[found];
	}

	/** Follows an edit of the text: so many characters at the offset were replaced by so many others. */
	public void follow(int offset, int removed, int added) {
		int kept = 0;
		for (int i = 0; i < count; i++) {
			boolean gone = starts[i] >= offset && starts[i] < offset + removed;
			if (!gone) {
				starts[kept] = starts[i] >= offset + removed && (starts[i] > offset || removed > 0) ? starts[i] + added - removed : starts[i];
				kinds[kept++] = kinds[i];
			}
		}
		count = kept;
	}

	/**
	 * Compares with another state.
	 *
	 * @return where the first and after the last name begins of which they do not say the same, with what precedes the first;
	 *         null if there is none
	 */
	public Region difference(SemanticTokens other) {
		int same = 0;
		while (same < count && same < other.count && isSame(same, other, same)) {
			same++;
		}
		if (same == count && same == other.count) {
			return null;
		}
		int end = 0;
		while (end < count - same && end < other.count - same && isSame(count - 1 - end, other, other.count - 1 - end)) {
			end++;
		}
		int start = same == 0 ? 0 : starts[same - 1];
		return end == 0 ? new Region(start, Integer.MAX_VALUE - start) : new Region(start, starts[count - end] - start);
	}

	private boolean isSame(int index, SemanticTokens other, int otherIndex) {
		return starts[index] == other.starts[otherIndex] && kinds[index] == other.kinds[otherIndex];
	}
}
