package org.btdeploy.rules.fix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.compose.CreateNlbCluster;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Connection;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.NlbKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Who is behind a load balancer. */
final class LoadBalancing {
	private LoadBalancing() {
	}

	/** Servers that should be behind one, or a flow that goes past it. */
	static void missing(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Connection flow) {
			for (NlbCluster nlb : Common.involved(finding, NlbCluster.class)) {
				proposals.add(new SetFeature(flow, Literals.CONNECTION__TARGET, nlb).labelled(Messages.get("LoadBalancing_end", flow, nlb)));
			}
			return;
		}
		List<Server> servers = Common.involved(finding, Server.class);
		for (NlbCluster nlb : deployment.nlbs()) {
			Set<Server> members = new LinkedHashSet<>(nlb.getMembers());
			boolean known = members.stream().anyMatch(servers::contains);
			members.addAll(servers);
			if (known) {
				proposals.add(new SetFeature(nlb, Literals.NLB_CLUSTER__MEMBERS, List.copyOf(members)).labelled(Messages.get("LoadBalancing_join", servers, nlb)));
			}
		}
		proposals.add(new CreateNlbCluster(servers, NlbKind.WINDOWS));
		proposals.add(Common.named(new CreateNlbCluster(servers, NlbKind.HARDWARE), "LoadBalancing_byHardware", servers));
	}

	/** A member that should not be one. */
	static void wrong(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof NlbCluster nlb)) {
			return;
		}
		for (Server server : Common.involved(finding, Server.class)) {
			proposals.add(SetFeature.removing(nlb, Literals.NLB_CLUSTER__MEMBERS, server).labelled(Messages.get("LoadBalancing_leave", server, nlb)));
		}
		proposals.add(new SetFeature(nlb, Literals.NLB_CLUSTER__KIND_WORD, NlbKind.HARDWARE.getLiteral()).labelled(Messages.get("LoadBalancing_hardware", nlb)));
		proposals.add(Common.delete(nlb, "LoadBalancing_delete", nlb));
	}
}
