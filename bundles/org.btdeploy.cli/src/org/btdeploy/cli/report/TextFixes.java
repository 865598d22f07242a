package org.btdeploy.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.edit.Operation;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.RuleEngine;
import org.btdeploy.rules.fix.QuickFixes;

/**
 * Quick fixes as edits of the text. Each is made on a text parsed anew, since it changes the model; the document itself
 * stays as it is.
 */
final class TextFixes {
	/** More would be hard to choose from. */
	private static final int MOST_FIXES = 3;
	/** Findings of one file for which fixes are looked for; whoever has more will fix the first ones first. */
	private static final int MOST_FINDINGS = 50;
	/** Each fix costs several parses and checks of the whole text, so that large ones get fewer: characters in all. */
	private static final long MOST_TEXT = 1_000_000;

	private final Checked checked;
	private int asked;

	TextFixes(Checked checked) {
		this.checked = checked;
	}

	/** @return ways to mend it, the best first; empty if none is known */
	List<TextFix> of(Issue issue) {
		List<TextFix> fixes = new ArrayList<>();
		if (issue.problem() != null) {
			for (String suggestion : issue.problem().suggestions()) {
				TextEdit edit = new TextEdit(issue.place().offset(), issue.place().length(), suggestion);
				fixes.add(new TextFix(Messages.get("TextFixes_replace", suggestion), List.of(edit)));
			}
			return fixes;
		}
		Finding finding = issue.finding();
		if (!issue.isAccepted() && QuickFixes.areKnownFor(finding.rule().id()) && mayAsk()) {
			DeploymentIndex deployment = DeploymentIndex.of(checked.document().deployment());
			for (Operation operation : QuickFixes.of(finding, deployment, checked.rules().all(), checked.configuration(), checked.today())) {
				TextFix fix = fixes.size() < MOST_FIXES ? fix(number(finding), operation.label()) : null;
				if (fix != null) {
					fixes.add(fix);
				}
			}
		}
		return fixes;
	}

	private boolean mayAsk() {
		asked++;
		return asked <= MOST_FINDINGS && (long) asked * checked.document().text().length() <= MOST_TEXT;
	}

	/** Findings that look alike are told apart by their places in the list. */
	private int number(Finding finding) {
		for (int i = 0; i < checked.findings().size(); i++) {
			if (checked.findings().get(i) == finding) {
				return i;
			}
		}
		throw new IllegalArgumentException(finding.message());
	}

	/** @return the fix of that name for the finding of that number, null if the language cannot write it */
	private TextFix fix(int finding, String label) {
		DeploymentDocument fresh = DeploymentReader.parse(checked.document().name(), checked.document().text());
		Finding same = RuleEngine.check(fresh.deployment(), checked.rules().all(), checked.configuration(), checked.today()).get(finding);
		Operation operation = QuickFixes.find(label, same, DeploymentIndex.of(fresh.deployment()));
		if (operation == null) {
			return null;
		}
		try {
			List<TextEdit> edits = ModelTextSync.edit(fresh, deployment -> operation.run());
			return edits.isEmpty() ? null : new TextFix(label, edits);
		} catch (SyncException e) {
			return null;
		}
	}
}
