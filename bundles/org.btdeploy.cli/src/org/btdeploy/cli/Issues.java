package org.btdeploy.cli;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.model.util.Severity;

/** Makes issues with line and column from problems and findings with offsets. */
final class Issues {
	private Issues() {
	}

	static Issue of(DeploymentDocument document, Problem problem) {
		return at(document, new Region(problem.offset(), problem.length()), problem.severity(), problem.message(), problem.id(), null, null);
	}

	static Issue at(DeploymentDocument document, Region region, Severity severity, String message, String id, String element, String acceptance) {
		int line = document.lines().line(region.offset());
		int endLine = document.lines().line(region.end());
		return new Issue(document.name(), line, document.lines().column(region.offset()), endLine, document.lines().column(region.end()), severity, message, id, element, acceptance);
	}
}
