package org.btdeploy.ui.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.btdeploy.dsl.ide.fix.TextFix;
import org.btdeploy.dsl.ide.fix.TextFixes;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.delete.DeleteElements;
import org.btdeploy.edit.naming.FreeNames;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.fix.QuickFixes;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.DeploymentSessions;
import org.btdeploy.ui.document.Issue;
import org.btdeploy.ui.document.Issues;
import org.btdeploy.ui.rules.WorkbenchRules;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The quick fixes of open texts, for all places that offer them: text, Problems view, diagram, properties. For the UI thread. */
public final class Fixes {
	/** Fixes of findings are tried before they are offered, which is worth remembering. */
	private static final Map<Checked, Map<Finding, List<String>>> TRIED = new WeakHashMap<>();

	private Fixes() {
	}

	/**
	 * @param finding of the latest state of the session
	 * @return what can be done about it, the best one first; accepting it is the last
	 */
	public static List<Fix> of(DeploymentSession session, Finding finding) {
		Checked origin = session.latest();
		FindingInScratch place = new FindingInScratch(session, origin, finding);
		List<Fix> fixes = new ArrayList<>();
		for (String label : labels(origin, finding)) {
			fixes.add(new OperationFix(session, label, scratch -> {
				Finding same = place.in(scratch);
				return same == null ? null : QuickFixes.find(label, same, DeploymentIndex.of(scratch.deployment()));
			}));
		}
		if (finding.isAccepted()) {
			fixes.add(new OperationFix(session, Messages.get("Fixes_unaccept"), scratch -> {
				Finding same = place.in(scratch);
				return same == null ? null : new DeleteElements(List.of(same.acceptance()));
			}));
		} else if (finding.rule().category() != Category.ACCEPTANCE) {
			fixes.add(new AcceptFix(session, finding, place));
		}
		return fixes;
	}

	private static List<String> labels(Checked origin, Finding finding) {
		return TRIED.computeIfAbsent(origin, any -> new HashMap<>()).computeIfAbsent(finding, any -> {
			List<Operation> operations = QuickFixes.of(finding, DeploymentIndex.of(origin.deployment()), WorkbenchRules.all().all(), origin.configuration(), LocalDate.now());
			return operations.stream().map(Operation::label).toList();
		});
	}

	/**
	 * @param problem of the latest state of the session
	 * @return what can be done about it, the best one first
	 */
	public static List<Fix> of(DeploymentSession session, Problem problem) {
		Checked origin = session.latest();
		List<Fix> fixes = new ArrayList<>();
		for (TextFix fix : TextFixes.of(origin.document(), problem)) {
			fixes.add(new EditsFix(session, origin, fix.label(), fix.edits()));
		}
		if (problem.id().equals(ProblemIds.DUPLICATE_NAME)) {
			String name = origin.document().text().substring(problem.offset(), problem.offset() + problem.length());
			String free = new FreeNames(origin.deployment()).like(name.replace("^", ""));
			fixes.add(new EditsFix(session, origin, Messages.get("Fixes_rename", free), List.of(new TextEdit(problem.offset(), problem.length(), free))));
		}
		return fixes;
	}

	/** @return as for its problem or finding */
	public static List<Fix> of(DeploymentSession session, Issue issue) {
		return issue.problem() == null ? of(session, issue.finding()) : of(session, issue.problem());
	}

	/** @return what can be done about all that is found at the offset, or else in its line */
	public static List<Fix> at(DeploymentSession session, int offset) {
		List<Fix> fixes = new ArrayList<>();
		for (Issue issue : Issues.at(session.checkNow(), offset)) {
			fixes.addAll(of(session, issue));
		}
		return fixes;
	}

	/** @return what can be done about what the marker stands for, whose file is opened for it; nothing if it is no longer so */
	public static List<Fix> of(IMarker marker) {
		DeploymentSession session = marker.getResource() instanceof IFile file ? open(file) : null;
		Issue issue = session == null ? null : Issues.of(session.checkNow(), marker);
		return issue == null ? List.of() : of(session, issue);
	}

	/** Fixes are changes of an open text, which can be looked at, undone, and saved or not. */
	private static DeploymentSession open(IFile file) {
		DeploymentSession known = DeploymentSessions.find(file);
		if (known != null) {
			return known;
		}
		try {
			IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file, false);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
		return DeploymentSessions.find(file);
	}
}
