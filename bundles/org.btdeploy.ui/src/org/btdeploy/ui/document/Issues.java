package org.btdeploy.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.ide.fix.TextFixes;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.acceptance.Waiver;
import org.btdeploy.ui.Messages;
import org.eclipse.core.resources.IMarker;

/** What was found in a text, problems and findings alike. */
public final class Issues {
	private Issues() {
	}

	/** @return all of it: problems in the order of the text, then findings in the order of the catalogue */
	public static List<Issue> of(Checked checked) {
		List<Issue> issues = new ArrayList<>();
		for (Problem problem : checked.document().problems()) {
			issues.add(of(problem));
		}
		for (Finding finding : checked.findings()) {
			issues.add(of(finding));
		}
		return issues;
	}

	public static Issue of(Problem problem) {
		return new Issue(problem.id(), problem.severity(), problem.message(), new Region(problem.offset(), problem.length()), problem, null);
	}

	public static Issue of(Finding finding) {
		Region region = TextRegions.of(finding.element(), finding.feature(), finding.index());
		Severity severity = finding.isAccepted() ? Severity.INFO : finding.severity();
		return new Issue(finding.rule().id(), severity, finding.isAccepted() ? accepted(finding) : finding.message(), region, null, finding);
	}

	/** An accepted finding stays visible, with who accepted it, why and for how long. */
	private static String accepted(Finding finding) {
		return Messages.get("Problems_accepted", finding.message(), Waiver.of(finding.acceptance()).text());
	}

	/** @return what is found at the offset or, if there is nothing, in its line; the innermost first */
	public static List<Issue> at(Checked checked, int offset) {
		List<Issue> here = new ArrayList<>();
		List<Issue> inLine = new ArrayList<>();
		int line = checked.document().lines().line(Math.min(offset, checked.document().text().length()));
		for (Issue issue : of(checked)) {
			Region region = issue.region();
			if (region.offset() <= offset && offset <= region.end()) {
				here.add(issue);
			} else if (checked.document().lines().line(region.offset()) == line) {
				inLine.add(issue);
			}
		}
		here.sort((one, other) -> Integer.compare(one.region().length(), other.region().length()));
		return here.isEmpty() ? inLine : here;
	}

	/** @return what the marker stands for, null if it is no longer so */
	public static Issue of(Checked checked, IMarker marker) {
		String id = marker.getAttribute(Markers.ID, "");
		String message = marker.getAttribute(IMarker.MESSAGE, "");
		int start = marker.getAttribute(IMarker.CHAR_START, 0);
		Issue nearest = null;
		for (Issue issue : of(checked)) {
			boolean same = issue.id().equals(id) && issue.message().equals(message);
			if (same && (nearest == null || Math.abs(issue.region().offset() - start) < Math.abs(nearest.region().offset() - start))) {
				nearest = issue;
			}
		}
		return nearest;
	}

	/** @return whether something can be done about it; cheap, and for findings always true, since they can be accepted */
	static boolean isFixable(Checked checked, Issue issue) {
		return issue.finding() != null || issue.id().equals(ProblemIds.DUPLICATE_NAME) || !TextFixes.of(checked.document(), issue.problem()).isEmpty();
	}
}
