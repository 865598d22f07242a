package org.btdeploy.rules.availability;

import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.Workload;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * HA-017: in a medium deployment with a dominant function two servers do only that, and two others both of the remaining
 * ones. Tracking is left out of account.
 */
public final class NoDedicatedPair extends Rule {
	public NoDedicatedPair() {
		super("HA-017", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Workload workload = deployment.deployment().getWorkload();
		if (deployment.sizeClass() != SizeClass.MEDIUM || workload == Workload.BALANCED) {
			return;
		}
		boolean receiving = workload == Workload.RECEIVE_INTENSIVE;
		HostFunction dominant = receiving ? HostFunction.RECEIVE : HostFunction.PROCESS;
		HostFunction other = receiving ? HostFunction.PROCESS : HostFunction.RECEIVE;
		int dedicated = 0;
		int rest = 0;
		for (ServerFacts server : deployment.servers()) {
			Set<HostFunction> functions = ServerFunctions.of(server, deployment);
			if (functions.size() == 1 && functions.contains(dominant)) {
				dedicated++;
			} else if (functions.contains(other) && functions.contains(HostFunction.SEND)) {
				rest++;
			}
		}
		Spot spot = Spot.at(deployment.deployment(), DeploymentPackage.Literals.DEPLOYMENT__WORKLOAD_WORD);
		if (dedicated < 2) {
			findings.report(spot, "dedicated", deployment.tierComputers(), workload, dominant, dedicated);
		} else if (rest < 2) {
			findings.report(spot, "rest", deployment.tierComputers(), workload, other, rest);
		}
	}
}
