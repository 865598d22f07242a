package org.btdeploy.cli.report;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.acceptance.Waiver;
import org.eclipse.emf.ecore.EObject;

/**
 * A problem of a text or a finding of a rule at its place in a file, as it is reported.
 *
 * @param file name of the file as the user gave it
 * @param place where
 * @param severity how serious it is
 * @param message what is wrong and what to do
 * @param id id of the rule or problem
 * @param element name of the element, null for problems of the text
 * @param waiver why it is accepted, null if it is not
 * @param problem the problem of the text, null for a finding
 * @param finding the finding, null for a problem of the text
 */
public record Issue(String file, Place place, Severity severity, String message, String id, String element, Waiver waiver, Problem problem, Finding finding) {
	/** @return a problem of the document's text */
	public static Issue of(DeploymentDocument document, Problem problem) {
		Place place = Place.of(document, new Region(problem.offset(), problem.length()));
		return new Issue(document.name(), place, problem.severity(), problem.message(), problem.id(), null, null, problem, null);
	}

	/** @return what a rule found in the document */
	public static Issue of(DeploymentDocument document, Finding finding) {
		Place place = Place.of(document, TextRegions.of(finding.element(), finding.feature(), finding.index()));
		return new Issue(document.name(), place, finding.severity(), finding.message(), finding.rule().id(), name(finding.element()),
			Waiver.of(finding.acceptance()), null, finding);
	}

	private static String name(EObject element) {
		for (EObject around = element; around != null; around = around.eContainer()) {
			if (around instanceof NamedElement named && named.getName() != null) {
				return named.getName();
			}
		}
		return null;
	}

	/** @return whether the deployment accepts it */
	public boolean isAccepted() {
		return waiver != null;
	}

	/** @return line, counted from 1 */
	public int line() {
		return place.line();
	}

	/** @return column, counted from 1 */
	public int column() {
		return place.column();
	}

	/** @return the line of the text report, without colours */
	public String toLine() {
		return IssueLine.of(this, Colours.NONE);
	}
}
