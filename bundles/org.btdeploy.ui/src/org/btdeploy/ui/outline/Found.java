package org.btdeploy.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.util.Severity;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.Issue;
import org.btdeploy.ui.document.Issues;
import org.eclipse.emf.ecore.EObject;

/** What was found in one state of a text, by the elements of the outline. */
final class Found {
	/** What a mark on an icon says. */
	enum Mark {
		ERROR, WARNING, INFO, ACCEPTED
	}

	private static final int MOST = 8;

	private final ElementPaths paths = new ElementPaths();
	private final Map<String, List<Issue>> own = new HashMap<>();
	private final Map<String, List<Issue>> inside = new HashMap<>();

	Found(Checked checked) {
		for (Issue issue : Issues.of(checked)) {
			EObject element = issue.finding() == null ? checked.at(issue.region().offset()) : issue.finding().element();
			add(listed(element), issue);
		}
	}

	/** @return the element, or the nearest around it that has a line in the outline */
	private static EObject listed(EObject element) {
		EObject listed = element;
		for (EObject next = element; next != null; next = next.eContainer()) {
			if (!(next instanceof NamedElement)) {
				listed = next.eContainer();
			}
		}
		return listed;
	}

	private void add(EObject element, Issue issue) {
		if (element == null || element.eContainer() == null) {
			return; // the deployment itself has no line
		}
		own.computeIfAbsent(paths.path(element), any -> new ArrayList<>()).add(issue);
		for (EObject around = element.eContainer(); around != null && around.eContainer() != null; around = around.eContainer()) {
			inside.computeIfAbsent(paths.path(around), any -> new ArrayList<>()).add(issue);
		}
	}

	/** @return the mark of the element: the worst of what was found at it, and of the errors and warnings inside; null for none */
	Mark mark(EObject element) {
		Mark worst = null;
		for (Issue issue : own(element)) {
			worst = worse(worst, mark(issue));
		}
		for (Issue issue : inside(element)) {
			if (mark(issue).compareTo(Mark.WARNING) <= 0) {
				worst = worse(worst, mark(issue));
			}
		}
		return worst;
	}

	/** @return what was found at the element, and how much inside; null for nothing */
	String text(EObject element) {
		List<String> lines = new ArrayList<>();
		List<Issue> here = own(element);
		for (Issue issue : here.subList(0, Math.min(MOST, here.size()))) {
			lines.add(Messages.get("Problems_withId", issue.message(), issue.id()));
		}
		if (here.size() > MOST) {
			lines.add(Messages.get("Outline_more", String.valueOf(here.size() - MOST)));
		}
		long hidden = inside(element).stream().filter(issue -> mark(issue).compareTo(Mark.WARNING) <= 0).count();
		if (hidden > 0) {
			lines.add(Messages.get(hidden == 1 ? "Outline_insideOne" : "Outline_inside", String.valueOf(hidden)));
		}
		return lines.isEmpty() ? null : String.join("\n", lines);
	}

	private List<Issue> own(EObject element) {
		return own.getOrDefault(paths.path(element), List.of());
	}

	private List<Issue> inside(EObject element) {
		return inside.getOrDefault(paths.path(element), List.of());
	}

	private static Mark worse(Mark one, Mark other) {
		return one == null || other.compareTo(one) < 0 ? other : one;
	}

	private static Mark mark(Issue issue) {
		if (issue.finding() != null && issue.finding().isAccepted()) {
			return Mark.ACCEPTED;
		}
		return issue.severity() == Severity.ERROR ? Mark.ERROR : issue.severity() == Severity.WARNING ? Mark.WARNING : Mark.INFO;
	}
}
