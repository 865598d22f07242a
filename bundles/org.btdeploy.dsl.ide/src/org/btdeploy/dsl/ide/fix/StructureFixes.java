package org.btdeploy.dsl.ide.fix;

import java.util.List;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.dsl.written.Indentation;
import org.btdeploy.model.naming.Names;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Puts in what a text misses: braces, quotes, and names where a label stands first. */
final class StructureFixes {
	private StructureFixes() {
	}

	static void add(DeploymentDocument document, Problem problem, List<TextFix> fixes) {
		switch (problem.id()) {
			case ProblemIds.MISSING_BRACE -> closeBlock(document, problem, fixes);
			case ProblemIds.UNTERMINATED -> fixes.add(terminate(document, problem));
			default -> nameFirst(document, problem, fixes);
		}
	}

	/** The reader has put the brace in, in its own copy of the text; where it did is where the block should end. */
	private static void closeBlock(DeploymentDocument document, Problem problem, List<TextFix> fixes) {
		int brace = braceOf(document, problem.offset());
		String text = document.text();
		if (brace < 0 || brace < text.length() && text.charAt(brace) == '}') {
			return;
		}
		int at = brace;
		while (at > 0 && at <= text.length() && Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		at = Math.min(at, text.length());
		String head = TextFixes.part(document, problem);
		Region line = TextFixes.line(document, at);
		String rest = text.substring(at, line.end()).strip();
		boolean inLine = document.lines().line(at) == document.lines().line(problem.offset()) && text.charAt(at - 1) != '{' || !rest.isEmpty() && !rest.startsWith("//");
		Region first = TextFixes.line(document, problem.offset());
		String indent = indent(text.substring(first.offset(), first.end()));
		TextEdit edit = inLine ? new TextEdit(at, 0, " }") : new TextEdit(line.end(), 0, Indentation.lineEnd(text) + indent + "}");
		fixes.add(TextFixes.fix(Messages.get("TextFixes_closeBlock", head), edit));
	}

	private static int braceOf(DeploymentDocument document, int offset) {
		ICompositeNode root = document.resource().getParseResult().getRootNode();
		ILeafNode keyword = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		EObject element = keyword == null ? null : NodeModelUtils.findActualSemanticObjectFor(keyword);
		ICompositeNode node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return -1;
		}
		int found = -1;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				found = "}".equals(leaf.getText()) ? leaf.getOffset() : -1;
			}
		}
		return found;
	}

	private static String indent(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}

	/** A brace that opens a block is certainly not meant to be in the text. */
	private static TextFix terminate(DeploymentDocument document, Problem problem) {
		String part = TextFixes.part(document, problem).stripTrailing();
		if (part.startsWith("/*")) {
			return TextFixes.fix(Messages.get("TextFixes_closeComment"), new TextEdit(problem.offset() + part.length(), 0, " */"));
		}
		String inside = part.endsWith("{") ? part.substring(0, part.length() - 1).stripTrailing() : part;
		return TextFixes.fix(Messages.get("TextFixes_closeQuote"), new TextEdit(problem.offset() + inside.length(), 0, "\""));
	}

	private static void nameFirst(DeploymentDocument document, Problem problem, List<TextFix> fixes) {
		String text = document.text();
		int end = problem.offset() + problem.length();
		int start = end;
		while (start < text.length() && text.charAt(start) == ' ') {
			start++;
		}
		int nameEnd = start;
		while (nameEnd < text.length() && (Character.isLetterOrDigit(text.charAt(nameEnd)) || "_-^".indexOf(text.charAt(nameEnd)) >= 0)) {
			nameEnd++;
		}
		String label = TextFixes.part(document, problem);
		String name = text.substring(start, nameEnd);
		if (Names.isValid(name.startsWith("^") ? name.substring(1) : name)) {
			fixes.add(TextFixes.fix(Messages.get("TextFixes_nameFirst"), new TextEdit(problem.offset(), nameEnd - problem.offset(), name + " " + label)));
			return;
		}
		String made = nameFrom(label);
		if (Names.isValid(made)) {
			fixes.add(TextFixes.fix(Messages.get("TextFixes_nameFromLabel", made), new TextEdit(problem.offset(), 0, made + " ")));
		}
	}

	/** The words of the label, joined by hyphens. */
	private static String nameFrom(String label) {
		StringBuilder name = new StringBuilder();
		boolean gap = false;
		for (char c : label.replace("\\n", " ").toCharArray()) {
			boolean part = Character.isLetterOrDigit(c) || c == '_';
			if (part) {
				name.append(gap && !name.isEmpty() ? "-" : "").append(c);
			}
			gap = !part;
		}
		return name.toString();
	}
}
