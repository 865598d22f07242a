package org.btdeploy.dsl.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.model.util.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

/** A statement with a single value stands once, and statements that exclude each other do not stand together. */
final class StatementCheck {
	private final List<Problem> problems;
	/** Looking an assignment up in the grammar once for each of its elements, not for each token, halves the time. */
	private final Map<EObject, Optional<Assignment>> assignments = new IdentityHashMap<>();

	private StatementCheck(List<Problem> problems) {
		this.problems = problems;
	}

	static void check(IParseResult parsed, List<Problem> problems) {
		StatementCheck check = new StatementCheck(problems);
		BidiTreeIterator<INode> nodes = parsed.getRootNode().getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			if (nodes.next() instanceof ICompositeNode node && node.hasChildren() && node.hasDirectSemanticElement()) {
				check.checkNode(node);
			}
		}
	}

	/** A value with the statement it belongs to: from its keyword on. */
	private record Given(String feature, INode value, INode start) {
		String text() {
			return start.getText().strip();
		}
	}

	private void checkNode(ICompositeNode node) {
		Map<String, Given> first = new HashMap<>();
		for (Given given : values(node)) {
			Given earlier = first.putIfAbsent(key(given.feature()), given);
			if (earlier == null || isList(earlier, given)) {
				continue;
			}
			boolean same = earlier.text().equals(given.text()) && earlier.feature().equals(given.feature());
			String message = same ? Messages.get("StatementCheck_twice", given.text())
				: Messages.get("StatementCheck_exclude", statement(earlier), statement(given));
			int offset = given.start().getOffset();
			problems.add(new Problem(same ? ProblemIds.STATEMENT_TWICE : ProblemIds.STATEMENTS_EXCLUDE, Severity.ERROR, message, offset, given.value().getEndOffset() - offset, List.of()));
		}
	}

	private Assignment assignment(EObject grammarElement) {
		if (grammarElement == null) {
			return null;
		}
		return assignments.computeIfAbsent(grammarElement, element -> Optional.ofNullable(GrammarUtil.containingAssignment(element))).orElse(null);
	}

	private static String statement(Given given) {
		return given.start() == given.value() ? given.text() : given.text() + " " + given.value().getText().strip();
	}

	/** Ports and "any port" share one key, since they are two ways to say the same thing. */
	private static String key(String feature) {
		return feature.equals("anyPort") ? "ports" : feature;
	}

	private static boolean isList(Given one, Given other) {
		return one.feature().equals("ports") && other.feature().equals("ports");
	}

	private List<Given> values(ICompositeNode node) {
		List<Given> values = new ArrayList<>();
		INode keyword = null;
		for (Iterator<INode> children = node.getChildren().iterator(); children.hasNext();) {
			INode child = children.next();
			if (child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			Assignment assignment = assignment(child.getGrammarElement());
			if (assignment == null) {
				keyword = child;
				continue;
			}
			boolean single = !assignment.getOperator().equals("+=") || assignment.getFeature().equals("ports");
			if (single) {
				boolean keyed = keyword != null && Character.isLetter(keyword.getText().strip().charAt(0)) && !assignment.getOperator().equals("?=");
				values.add(new Given(assignment.getFeature(), child, keyed ? keyword : child));
			}
			keyword = null;
		}
		return values;
	}
}
