package org.btdeploy.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.edit.Operation;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Names;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Checked;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;

/** One fix of one finding, run on a text as an editor would: parse, find, fix, turn into text edits, parse and check again. */
final class FixRun {
	final String before;
	final List<Finding> findings;
	final Finding finding;
	final String label;
	final List<TextEdit> edits;
	final String after;
	final List<Finding> findingsAfter;
	final List<Problem> problemsAfter;

	/**
	 * @param number place among the findings of the text
	 * @param fix place among the fixes of that finding
	 */
	FixRun(String text, int number, int fix) {
		before = text;
		DeploymentDocument document = read(text);
		findings = check(document);
		finding = findings.get(number);
		Operation operation = fixes(document, finding).get(fix);
		label = operation.label();
		edits = ModelTextSync.edit(document, deployment -> operation.run());
		after = TextEdit.apply(text, edits);
		DeploymentDocument again = read(after);
		problemsAfter = again.problems();
		findingsAfter = check(again);
	}

	static DeploymentDocument read(String text) {
		return DeploymentReader.parse("test.btdeploy", text);
	}

	static List<Finding> check(DeploymentDocument document) {
		return RuleEngine.check(document.deployment(), RuleConfiguration.defaults(), Checked.TODAY);
	}

	static List<Operation> fixes(DeploymentDocument document, Finding finding) {
		return QuickFixes.of(finding, DeploymentIndex.of(document.deployment()), RuleConfiguration.defaults(), Checked.TODAY);
	}

	/** Fails unless the finding is gone, no error is new, and text and comments are in order. */
	void verify() {
		assertEquals(List.of(), problemsAfter, () -> label + "\n" + after);
		assertTrue(same(findingsAfter) < same(findings), () -> label + " does not help\n" + after);
		assertEquals(List.of(), newErrors(), () -> label + "\n" + after);
		assertTrue(weight(findingsAfter) < weight(findings), () -> label + " leaves as much to " + finding.rule().id() + "\n" + after);
		assertEquals(List.of(), lostComments(), () -> label + "\n" + after);
		verifyEdits();
	}

	/** Findings that say the same about an element of that name: nameless connections may have twins, so one less will do. */
	private int same(List<Finding> all) {
		int count = 0;
		for (Finding other : all) {
			count += key(other).equals(key(finding)) && other.message().equals(finding.message()) ? 1 : 0;
		}
		return count;
	}

	private List<String> newErrors() {
		Map<String, Integer> known = new HashMap<>();
		for (Finding one : findings) {
			if (isError(one)) {
				known.merge(key(one), 1, Integer::sum);
			}
		}
		List<String> added = new ArrayList<>();
		for (Finding one : findingsAfter) {
			if (isError(one) && known.merge(key(one), -1, Integer::sum) < 0) {
				added.add(one.rule().id() + " " + one.message());
			}
		}
		return added;
	}

	/** What a comment belongs to may be deleted, and then it goes with that; every other one must stay. */
	private List<String> lostComments() {
		List<String> lost = new ArrayList<>();
		for (MatchResult comment : Comments.in(before)) {
			boolean deleted = false;
			boolean touched = false;
			for (TextEdit edit : edits) {
				boolean inside = edit.offset() < comment.end() && comment.start() < edit.end();
				touched |= inside;
				deleted |= inside && edit.text().isBlank();
			}
			if (touched && !deleted) {
				lost.add(comment.group());
			}
		}
		Comments.in(after).forEach(kept -> lost.remove(kept.group()));
		return lost;
	}

	/** They stand in order, apart from each other, and none replaces something by itself. */
	private void verifyEdits() {
		assertFalse(edits.isEmpty(), label);
		List<TextEdit> sorted = new ArrayList<>(edits);
		sorted.sort(Comparator.comparingInt(TextEdit::offset));
		assertEquals(sorted, edits, label);
		int end = 0;
		for (TextEdit edit : edits) {
			assertTrue(edit.offset() >= end, label);
			assertNotEquals(before.substring(edit.offset(), edit.end()), edit.text(), label);
			end = edit.end();
		}
	}

	/** Errors count more than warnings, and these more than information. */
	private int weight(List<Finding> all) {
		int weight = 0;
		for (Finding one : all) {
			if (one.rule() == finding.rule()) {
				weight += one.severity() == Severity.ERROR ? 1_000_000 : one.severity() == Severity.WARNING ? 1_000 : 1;
			}
		}
		return weight;
	}

	private static boolean isError(Finding finding) {
		return finding.severity() == Severity.ERROR && !finding.isAccepted();
	}

	private static String key(Finding finding) {
		return finding.rule().id() + " " + Names.of(finding.element());
	}
}
