package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Makes marks from what the rules found. */
public final class Marks {
	private Marks() {
	}

	/** @return the marks by the element they are about, in the order of the findings */
	public static Map<EObject, List<Mark>> of(List<Finding> findings) {
		Map<EObject, List<Mark>> marks = new LinkedHashMap<>();
		for (Finding finding : findings) {
			Mark mark = new Mark(severity(finding), finding.message() + " [" + finding.rule().id() + "]", finding);
			marks.computeIfAbsent(finding.element(), any -> new ArrayList<>()).add(mark);
		}
		return marks;
	}

	private static Severity severity(Finding finding) {
		if (finding.isAccepted()) {
			return Severity.ACCEPTED;
		}
		return switch (finding.severity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO -> Severity.INFO;
		};
	}
}
