package org.btdeploy.rules.fix;

import java.util.List;

import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.compose.SplitHost;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Hosts that do too many things. */
final class HostSplits {
	private HostSplits() {
	}

	static void processing(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Host host) {
			proposals.add(new SplitHost(host, HostFunction.PROCESS));
			proposals.add(new SplitHost(host, HostFunction.RECEIVE));
		}
	}

	static void tracking(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (!(finding.element() instanceof Host host)) {
			return;
		}
		proposals.add(new SplitHost(host, HostFunction.TRACKING));
	}

	/** With three functions the first split only makes it better; each of the two halves can be split again. */
	static void any(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof Host host) {
			for (HostFunction function : List.of(HostFunction.PROCESS, HostFunction.SEND, HostFunction.RECEIVE)) {
				proposals.add(new SplitHost(host, function));
			}
			proposals.add(apart(host));
		} else if (finding.element() instanceof Server server) {
			Instances.oneFunctionOn(server, deployment, proposals);
		}
	}

	private static Sequence apart(Host host) {
		return new Sequence(Messages.get("HostSplits_apart", host)).step(new SplitHost(host, HostFunction.PROCESS))
			.then(part -> new SplitHost(host, HostFunction.SEND));
	}
}
