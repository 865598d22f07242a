package org.btdeploy.rules;

import java.time.LocalDate;
import java.util.List;

import org.btdeploy.model.query.DeploymentIndex;

/**
 * What a rule may look at.
 *
 * @param deployment the deployment with what can be derived from it
 * @param rules the rules of this run
 * @param configuration settings of the user
 * @param today the day by which dates are judged
 * @param acceptances what the waivers of the deployment matched; known to the rules of {@link Category#ACCEPTANCE} only, null
 *            for the others, which run before
 */
public record RuleContext(DeploymentIndex deployment, List<Rule> rules, RuleConfiguration configuration, LocalDate today, Acceptances acceptances) {
}
