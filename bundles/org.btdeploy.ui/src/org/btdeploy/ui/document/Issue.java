package org.btdeploy.ui.document;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;

/**
 * One entry of the Problems view: a problem of the text or a finding of a rule.
 *
 * @param id public id of the problem or rule
 * @param severity as it is shown: an accepted finding is an information
 * @param message without the id
 * @param region where it is
 * @param problem null for a finding
 * @param finding null for a problem
 */
public record Issue(String id, Severity severity, String message, Region region, Problem problem, Finding finding) {
}
