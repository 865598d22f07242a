package org.btdeploy.rules.fix;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.rules.Finding;

/** Accounts and Windows groups of their own for hosts, named after the host in the domain of the other accounts. */
final class Accounts {
	private Accounts() {
	}

	static void own(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof HostInstance instance) {
			proposals.add(ownAccount((Host) instance.eContainer(), deployment));
		} else if (finding.element() instanceof Host host) {
			String name = free(host.getName() + " Users", deployment);
			proposals.add(new SetFeature(host, Literals.HOST__WINDOWS_GROUP, name).labelled(Messages.get("Accounts_group", host, name)));
		}
	}

	/** As {@link #own}; the hosts that share the account may also become alike in trust. */
	static void trusted(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		own(finding, deployment, proposals);
		for (Host host : Common.involved(finding, Host.class)) {
			proposals.add(ownAccount(host, deployment));
		}
		for (Host host : Common.involved(finding, Host.class)) {
			proposals.add(new SetFeature(host, Literals.HOST__AUTHENTICATION_TRUSTED, null).labelled(Messages.get("Accounts_untrusted", host)));
		}
	}

	private static Operation ownAccount(Host host, DeploymentIndex deployment) {
		String name = free("svc-" + host.getName(), deployment);
		Sequence sequence = new Sequence(Messages.get("Accounts_account", host, name));
		for (HostInstance instance : host.getInstances()) {
			sequence.step(new SetFeature(instance, Literals.HOST_INSTANCE__ACCOUNT, name));
		}
		return sequence;
	}

	/** The first domain account there is tells the domain; local and built-in ones tell nothing. */
	private static String free(String plain, DeploymentIndex deployment) {
		Set<String> local = new HashSet<>(Set.of(".", "nt authority", "builtin"));
		Set<String> taken = new HashSet<>();
		for (ServerFacts server : deployment.servers()) {
			local.add(lower(server.server().getName()));
			taken.add(lower(server.server().getSsoAccount()));
		}
		String prefix = null;
		for (HostFacts host : deployment.hosts()) {
			prefix = prefix == null ? prefix(host.host().getWindowsGroup(), local) : prefix;
			taken.add(lower(host.host().getWindowsGroup()));
			for (HostInstance instance : host.host().getInstances()) {
				prefix = prefix == null ? prefix(instance.getAccount(), local) : prefix;
				taken.add(lower(instance.getAccount()));
			}
		}
		String name = (prefix == null ? "" : prefix) + plain;
		String free = name;
		for (int number = 2; taken.contains(lower(free)); number++) {
			free = name + "-" + number;
		}
		return free;
	}

	private static String prefix(String account, Set<String> local) {
		int end = account == null ? -1 : account.indexOf('\\');
		return end < 1 || local.contains(lower(account.substring(0, end))) ? null : account.substring(0, end + 1);
	}

	private static String lower(String text) {
		return text == null ? "" : text.toLowerCase(Locale.ROOT);
	}
}
