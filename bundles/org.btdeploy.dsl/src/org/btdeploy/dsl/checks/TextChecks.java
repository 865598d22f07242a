package org.btdeploy.dsl.checks;

import java.util.List;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.model.Deployment;

/** What is checked of a text beyond grammar and references: unique names, known words, possible values, statements given once. */
public final class TextChecks {
	private TextChecks() {
	}

	/** Adds what is wrong to the problems. */
	public static void check(BtDeployResource resource, List<Problem> problems) {
		Deployment deployment = resource.deployment();
		if (deployment == null) {
			return;
		}
		NameCheck.check(resource.names(), problems);
		WordCheck.check(deployment, problems);
		ValueCheck.check(deployment, problems);
		StatementCheck.check(resource.getParseResult(), problems);
	}
}
