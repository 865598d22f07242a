package org.btdeploy.rules.scalability;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * SCA-003: each MessageBox has a SQL Server of its own in normal operation. A single one may share in small and medium
 * deployments, which is information.
 */
public final class SharedMessageBox extends Rule {
	public SharedMessageBox() {
		super("SCA-003", Category.SCALABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		DatabaseNeighbours neighbours = new DatabaseNeighbours(deployment);
		for (BizTalkGroup group : deployment.groups()) {
			List<Database> boxes = MessageBoxes.of(group, deployment);
			boolean usual = boxes.size() == 1 && deployment.sizeClass() != SizeClass.LARGE;
			Set<EObject> seen = new HashSet<>();
			for (Database box : boxes) {
				EObject place = DatabaseNeighbours.place(box);
				List<Database> others = seen.add(place) ? neighbours.of(box) : List.of();
				if (!others.isEmpty()) {
					Spot spot = Spot.at(box, DeploymentPackage.Literals.DATABASE__LOCATION).with(others);
					findings.report(usual ? Severity.INFO : Severity.WARNING, spot, usual ? "usual" : "shared", box, place, others);
				}
			}
		}
	}
}
