package org.btdeploy.rules;

import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.util.Severity;
import org.eclipse.emf.ecore.EObject;

/** A rule that judges each connection by itself. */
public abstract class ConnectionRule extends Rule {
	protected ConnectionRule(String id, Category category, Severity severity) {
		super(id, category, severity);
	}

	@Override
	public final void check(RuleContext context, Findings findings) {
		for (Connection connection : context.deployment().connections()) {
			check(connection, context.deployment(), findings);
		}
	}

	/** @param connection a message flow or an infrastructure connection */
	protected abstract void check(Connection connection, DeploymentIndex deployment, Findings findings);

	/** @return the place in the connection's text where the end is named */
	protected static Spot atEnd(Connection connection, EObject end) {
		return Spot.at(connection, connection.getTarget() == end && connection.getSource() != end
				? DeploymentPackage.Literals.CONNECTION__TARGET : DeploymentPackage.Literals.CONNECTION__SOURCE)
				.with(connection.getSource(), connection.getTarget());
	}
}
