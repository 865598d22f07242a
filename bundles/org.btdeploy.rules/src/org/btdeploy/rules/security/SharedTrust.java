package org.btdeploy.rules.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;

/**
 * SEC-026: hosts that are trusted with authentication share no account with others, and no host runs under a built-in
 * account. One finding for each account that is shared.
 */
public final class SharedTrust extends Rule {
	public SharedTrust() {
		super("SEC-026", Category.SECURITY, Severity.ERROR);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		Map<String, Host> trusted = new HashMap<>();
		Map<String, Host> untrusted = new HashMap<>();
		Set<String> reported = new HashSet<>();
		for (HostFacts host : context.deployment().hosts()) {
			for (HostInstance instance : host.host().getInstances()) {
				if (instance.getAccount() != null) {
					String account = Accounts.normalized(instance.getAccount());
					(host.host().isAuthenticationTrusted() ? trusted : untrusted).putIfAbsent(account, host.host());
					check(instance, account, trusted.get(account), untrusted.get(account), reported, findings);
				}
			}
		}
	}

	private static void check(HostInstance instance, String account, Host trusted, Host untrusted, Set<String> reported, Findings findings) {
		Spot spot = Spot.at(instance, DeploymentPackage.Literals.HOST_INSTANCE__ACCOUNT).with(instance.eContainer());
		if (Accounts.isBuiltIn(account)) {
			findings.report(spot, "builtIn", instance.eContainer(), instance.getAccount());
		} else if (trusted != null && untrusted != null && reported.add(account)) {
			findings.report(spot.with(trusted, untrusted), "shared", instance.getAccount(), trusted, untrusted);
		}
	}
}
