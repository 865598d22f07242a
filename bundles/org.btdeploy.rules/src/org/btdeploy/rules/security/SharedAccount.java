package org.btdeploy.rules.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Names;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * SEC-027: each host has accounts and a Windows group of its own, the account of the master secret server is used nowhere
 * else, and where a group has several servers none of them is local to one. Of a name without domain nothing is known.
 */
public final class SharedAccount extends Rule {
	public SharedAccount() {
		super("SEC-027", Category.SECURITY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		DeploymentIndex deployment = context.deployment();
		Set<String> servers = new HashSet<>();
		Map<String, EObject> owners = new HashMap<>();
		for (ServerFacts server : deployment.servers()) {
			servers.add(Accounts.normalized(Names.of(server.server())));
			if (server.server().getSsoAccount() != null && server.has(ServerRole.MASTER_SECRET_SERVER)) {
				owners.putIfAbsent(Accounts.normalized(server.server().getSsoAccount()), server.server());
			}
		}
		checkSsoServers(deployment, owners, findings);
		Map<String, EObject> groups = new HashMap<>();
		for (BizTalkGroup group : deployment.groups()) {
			boolean several = deployment.serversOf(group).size() > 1;
			for (HostFacts host : deployment.hostsOf(group)) {
				check(host, owners, groups, several ? servers : Set.of(), several, findings);
			}
		}
	}

	/** The nodes to which a clustered master secret may move run under one account, as they must. */
	private static void checkSsoServers(DeploymentIndex deployment, Map<String, EObject> owners, Findings findings) {
		for (ServerFacts server : deployment.servers()) {
			String account = server.server().getSsoAccount();
			EObject owner = account == null || server.keepsMasterSecret() ? null : owners.get(Accounts.normalized(account));
			if (owner != null) {
				findings.report(Spot.at(server.server(), DeploymentPackage.Literals.SERVER__SSO_ACCOUNT).with(owner), "masterSecretServer", account, owner, server.server());
			}
		}
	}

	private static void check(HostFacts host, Map<String, EObject> owners, Map<String, EObject> groups, Set<String> servers, boolean several, Findings findings) {
		Set<String> own = new HashSet<>();
		for (HostInstance instance : host.host().getInstances()) {
			if (instance.getAccount() != null && own.add(Accounts.normalized(instance.getAccount()))) {
				Spot spot = Spot.at(instance, DeploymentPackage.Literals.HOST_INSTANCE__ACCOUNT).with(host.host());
				check(host, instance.getAccount(), spot, "account", owners, findings);
				checkLocal(host, instance.getAccount(), spot, servers, several, findings);
			}
		}
		if (host.host().getWindowsGroup() != null) {
			Spot spot = Spot.at(host.host(), DeploymentPackage.Literals.HOST__WINDOWS_GROUP);
			check(host, host.host().getWindowsGroup(), spot, "group", groups, findings);
			checkLocal(host, host.host().getWindowsGroup(), spot, servers, several, findings);
		}
	}

	private static void check(HostFacts host, String name, Spot spot, String meaning, Map<String, EObject> owners, Findings findings) {
		EObject first = owners.putIfAbsent(Accounts.normalized(name), host.host());
		if (first != null && first != host.host() && !Accounts.isBuiltIn(name)) {
			findings.report(spot.with(first), first instanceof Server ? "masterSecret" : meaning, name, first, host.host());
		}
	}

	private static void checkLocal(HostFacts host, String name, Spot spot, Set<String> servers, boolean several, Findings findings) {
		String authority = Accounts.authority(name);
		if (several && authority != null && (authority.equals(".") || servers.contains(authority))) {
			findings.report(spot, "local", name, host.host());
		}
	}
}
