package org.btdeploy.rules.scalability;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.HostFunction;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.Threshold;

/**
 * SCA-005: a host does one of receive, process and send; information below five computers. Servers with very many host
 * instances are pointed out.
 */
public final class MixedHost extends Rule {
	/** Host instances that one server carries without remark. */
	private static final Threshold INSTANCES = new Threshold("SCA-005", "instances", 8, 1);

	public MixedHost() {
		super("SCA-005", Category.SCALABILITY, Severity.WARNING);
	}

	@Override
	public List<Threshold> thresholds() {
		return List.of(INSTANCES);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		boolean small = deployment.sizeClass() == SizeClass.SMALL;
		for (HostFacts host : deployment.hosts()) {
			Set<HostFunction> functions = EnumSet.noneOf(HostFunction.class);
			functions.addAll(host.functions());
			functions.remove(HostFunction.TRACKING);
			if (functions.size() > 1) {
				findings.report(small ? Severity.INFO : Severity.WARNING, Spot.at(host.host()), "host", host.host(), functions);
			}
		}
		int limit = context.configuration().threshold(INSTANCES);
		for (ServerFacts server : deployment.servers()) {
			if (server.instances().size() > limit) {
				findings.report(Severity.INFO, Spot.at(server.server()), "server", server.server(), server.instances().size(), limit);
			}
		}
	}
}
