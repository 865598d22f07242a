package org.btdeploy.dsl.ide.assist;

import java.util.HashSet;
import java.util.Set;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;

/** The place that is asked about: what is around it and what is written before it. */
final class Here {
	private final Deployment deployment;
	private final EObject around;
	private final String statement;
	private final boolean blankFollows;

	Here(String text, int start, DeploymentDocument document) {
		deployment = document.deployment();
		around = innermost(start);
		int line = text.lastIndexOf('\n', start - 1) + 1;
		statement = text.substring(line, start);
		int end = start;
		while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "_-^.".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		blankFollows = end < text.length() && text.charAt(end) == ' ';
	}

	private EObject innermost(int offset) {
		EObject found = null;
		EObject next = deployment;
		while (next != null) {
			found = next;
			next = null;
			for (EObject child : found.eContents()) {
				Region region = TextRegions.whole(child);
				if (region.offset() < offset && offset <= region.end()) {
					next = child;
				}
			}
		}
		return found;
	}

	Deployment deployment() {
		return deployment;
	}

	boolean blankFollows() {
		return blankFollows;
	}

	/** @return whether a new statement can be expected: nothing is before it on the line, save a brace at the end of that */
	boolean isFresh() {
		String before = statement.strip();
		return before.isEmpty() || before.endsWith("{") || before.endsWith("}") || before.endsWith("*/");
	}

	/** @return the innermost element of the kind around the place, null if there is none */
	<T extends EObject> T around(Class<T> kind) {
		EObject element = around;
		while (element != null && !kind.isInstance(element)) {
			element = element.eContainer();
		}
		return kind.cast(element);
	}

	/** @return the innermost element around the place if it is of just that kind, null otherwise */
	EObject around(EClass kind) {
		return around != null && around.eClass() == kind ? around : null;
	}

	/** @return the names in the list or pair that is being written: those behind the last keyword of the line */
	Set<String> listed(Set<String> keywords) {
		Set<String> listed = new HashSet<>();
		for (String token : statement.split("[\\s,{}:]+")) {
			if (keywords.contains(token) && !token.equals("->")) {
				listed.clear();
			} else {
				listed.add(token);
			}
		}
		return listed;
	}

	/** @return the kind of element whose text the rule of the grammar is, null if it makes none */
	static EClass kind(AbstractElement element) {
		return GrammarUtil.containingParserRule(element).getType().getClassifier() instanceof EClass kind ? kind : null;
	}

	static EStructuralFeature feature(Assignment assignment) {
		EClass kind = kind(assignment);
		return kind == null ? null : kind.getEStructuralFeature(assignment.getFeature());
	}
}
