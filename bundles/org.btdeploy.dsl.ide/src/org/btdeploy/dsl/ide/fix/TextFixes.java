package org.btdeploy.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What can be done with one click about a problem of a text. */
public final class TextFixes {
	private static final Set<String> STRUCTURE = Set.of(ProblemIds.MISSING_BRACE, ProblemIds.LABEL_BEFORE_NAME, ProblemIds.UNTERMINATED);
	private static final Set<String> STATEMENTS = Set.of(ProblemIds.STATEMENT_TWICE, ProblemIds.STATEMENTS_EXCLUDE);

	private TextFixes() {
	}

	/**
	 * @param document the text as it was when the problem was found
	 * @return what can be done, the best one first; empty if the tool knows nothing
	 */
	public static List<TextFix> of(DeploymentDocument document, Problem problem) {
		List<TextFix> fixes = new ArrayList<>();
		for (String suggestion : problem.suggestions()) {
			String label = label(problem, suggestion);
			fixes.add(fix(label, new TextEdit(problem.offset(), problem.length(), suggestion)));
		}
		if (problem.id().equals(ProblemIds.UNKNOWN_WORD)) {
			addQuoted(document, problem, fixes);
		} else if (STRUCTURE.contains(problem.id())) {
			StructureFixes.add(document, problem, fixes);
		} else if (STATEMENTS.contains(problem.id())) {
			fixes.add(remove(document, problem));
		} else if (problem.id().equals(ProblemIds.BAD_VALUE)) {
			addSwapped(document, problem, fixes);
		}
		return List.copyOf(fixes);
	}

	static TextFix fix(String label, TextEdit edit) {
		return new TextFix(label, List.of(edit));
	}

	private static String label(Problem problem, String suggestion) {
		return switch (problem.id()) {
			case ProblemIds.KEYWORD_AS_NAME -> Messages.get("TextFixes_caret", suggestion);
			case ProblemIds.ARROW_WITHOUT_BLANK -> Messages.get("TextFixes_arrow");
			case ProblemIds.SURPLUS_BRACE -> Messages.get("TextFixes_removeBrace");
			default -> Messages.get("TextFixes_change", suggestion);
		};
	}

	private static void addQuoted(DeploymentDocument document, Problem problem, List<TextFix> fixes) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(document.resource().getParseResult().getRootNode(), problem.offset());
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (element == null) {
			return;
		}
		String word = part(document, problem);
		for (WordFeature feature : WordFeature.of(element.eClass())) {
			if (feature.quotable() && stands(element, feature, problem.offset())) {
				fixes.add(fix(Messages.get("TextFixes_quote", word), new TextEdit(problem.offset(), problem.length(), '"' + word + '"')));
			}
		}
	}

	private static boolean stands(EObject element, WordFeature feature, int offset) {
		int count = element.eGet(feature.attribute()) instanceof List<?> words ? words.size() : 1;
		for (int i = 0; i < count; i++) {
			if (TextRegions.of(element, feature.attribute(), i).offset() == offset) {
				return true;
			}
		}
		return false;
	}

	/** Takes the line along if there is nothing else on it. */
	private static TextFix remove(DeploymentDocument document, Problem problem) {
		String text = document.text();
		String label = Messages.get("TextFixes_remove", part(document, problem));
		int start = problem.offset();
		while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
			start--;
		}
		int end = problem.offset() + problem.length();
		Region line = line(document, problem.offset());
		boolean alone = start <= line.offset() && text.substring(end, Math.max(end, line.end())).isBlank();
		if (!alone) {
			return fix(label, new TextEdit(start, end - start, ""));
		}
		int next = document.lines().line(problem.offset()) + 1;
		end = next <= document.lines().count() ? document.lines().start(next) : line.end();
		return fix(label, new TextEdit(line.offset(), end - line.offset(), ""));
	}

	/** @return the line of the offset without its end */
	static Region line(DeploymentDocument document, int offset) {
		String text = document.text();
		int start = document.lines().start(document.lines().line(offset));
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return new Region(start, end - start);
	}

	/** A range of ports the wrong way round. */
	private static void addSwapped(DeploymentDocument document, Problem problem, List<TextFix> fixes) {
		String[] ends = part(document, problem).split("-", -1);
		if (ends.length == 2 && isPort(ends[0].strip()) && isPort(ends[1].strip())) {
			String swapped = ends[1].strip() + "-" + ends[0].strip();
			fixes.add(fix(Messages.get("TextFixes_swap", swapped), new TextEdit(problem.offset(), problem.length(), swapped)));
		}
	}

	private static boolean isPort(String text) {
		return text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65535;
	}

	static String part(DeploymentDocument document, Problem problem) {
		return document.text().substring(problem.offset(), Math.min(problem.offset() + problem.length(), document.text().length()));
	}
}
