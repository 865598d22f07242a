package org.btdeploy.rules.availability;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.Server;
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
 * HA-018: in a large deployment each BizTalk server has one of the functions receive, process and send, and each function
 * has two servers. Tracking is left out of account. One MessageBox for many servers is pointed out.
 */
public final class MixedServers extends Rule {
	/** BizTalk servers from which on one MessageBox may be too few. */
	private static final Threshold SERVERS = new Threshold("HA-018", "servers", 6, 1);

	public MixedServers() {
		super("HA-018", Category.AVAILABILITY, Severity.WARNING);
	}

	@Override
	public List<Threshold> thresholds() {
		return List.of(SERVERS);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		if (deployment.sizeClass() != SizeClass.LARGE) {
			return;
		}
		for (ServerFacts server : deployment.servers()) {
			Set<HostFunction> functions = ServerFunctions.of(server, deployment);
			if (functions.size() > 1) {
				findings.report(Spot.at(server.server()), "server", deployment.tierComputers(), server.server(), functions);
			}
		}
		for (BizTalkGroup group : deployment.groups()) {
			checkFunctions(group, deployment, findings);
			checkMessageBoxes(group, context, findings);
		}
	}

	private static void checkFunctions(BizTalkGroup group, DeploymentIndex deployment, Findings findings) {
		for (HostFunction function : new HostFunction[] { HostFunction.RECEIVE, HostFunction.PROCESS, HostFunction.SEND }) {
			Set<Server> servers = new HashSet<>();
			int unknown = 0;
			for (HostFacts host : deployment.hostsOf(group)) {
				if (host.does(function)) {
					servers.addAll(host.enabledServers());
					unknown += host.unknownServers();
				}
			}
			if (servers.size() + unknown < 2) {
				findings.report(Spot.at(group), "function", deployment.tierComputers(), servers.size(), function, group);
			}
		}
	}

	private static void checkMessageBoxes(BizTalkGroup group, RuleContext context, Findings findings) {
		int boxes = 0;
		for (Database database : context.deployment().databasesOf(group)) {
			boxes += database.getKind() == DatabaseKind.MESSAGEBOX ? 1 : 0;
		}
		int servers = context.deployment().serversOf(group).size();
		if (boxes == 1 && servers >= context.configuration().threshold(SERVERS)) {
			findings.report(Severity.INFO, Spot.at(group), "messageBoxes", group, servers);
		}
	}
}
