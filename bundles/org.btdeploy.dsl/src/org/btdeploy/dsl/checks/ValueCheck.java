package org.btdeploy.dsl.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Acceptance;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.util.Severity;
import org.eclipse.emf.ecore.EObject;

/** Ports and dates are possible ones. */
final class ValueCheck {
	private static final int LAST_PORT = 65535;

	private final List<Problem> problems;

	private ValueCheck(List<Problem> problems) {
		this.problems = problems;
	}

	static void check(Deployment deployment, List<Problem> problems) {
		ValueCheck check = new ValueCheck(problems);
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof PortRange range) {
				check.checkRange(range);
			} else if (element instanceof Acceptance acceptance) {
				check.checkDate(acceptance);
			}
		}
	}

	private void checkRange(PortRange range) {
		int highest = range.isSetHigh() ? range.getHigh() : range.getLow();
		if (Math.max(highest, range.getLow()) > LAST_PORT) {
			report(TextRegions.whole(range), Messages.get("ValueCheck_port", Integer.toString(Math.max(highest, range.getLow()))));
		} else if (highest < range.getLow()) {
			report(TextRegions.whole(range), Messages.get("ValueCheck_range", Integer.toString(range.getLow()), Integer.toString(highest)));
		}
	}

	private void checkDate(Acceptance acceptance) {
		if (acceptance.getUntil() == null) {
			return;
		}
		try {
			LocalDate.parse(acceptance.getUntil());
		} catch (DateTimeException e) {
			report(TextRegions.of(acceptance, DeploymentPackage.Literals.ACCEPTANCE__UNTIL), Messages.get("ValueCheck_date", acceptance.getUntil()));
		}
	}

	private void report(Region region, String message) {
		problems.add(new Problem(ProblemIds.BAD_VALUE, Severity.ERROR, message, region.offset(), region.length(), List.of()));
	}
}
