package org.btdeploy.edit.copy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.Trust;
import org.eclipse.emf.ecore.EObject;

/** What there can be only one of: trusts between two domains, instances of a host on a server, default hosts, master MessageBoxes. */
final class CopyConflicts {
	private CopyConflicts() {
	}

	/**
	 * Takes back what copies cannot be besides their originals.
	 *
	 * @param containers the copies with the containers they will be in
	 * @return why a copy cannot be there at all, null if all can
	 */
	static Refusal resolve(Map<EObject, EObject> containers) {
		for (Map.Entry<EObject, EObject> entry : containers.entrySet()) {
			Refusal refusal = check(entry.getKey(), entry.getValue());
			if (refusal != null) {
				return refusal;
			}
			demote(entry.getKey(), entry.getValue());
		}
		return checkAmong(containers);
	}

	private static Refusal check(EObject copy, EObject container) {
		if (copy instanceof Trust trust && container instanceof Deployment deployment) {
			boolean there = deployment.getElements().stream().anyMatch(other -> other instanceof Trust same && same.getTrusting() == trust.getTrusting() && same.getTrusted() == trust.getTrusted());
			return there ? Refusal.of("ReferenceRules_trustTwice", Describe.name(trust.getTrusting()), Describe.name(trust.getTrusted())) : null;
		}
		if (copy instanceof HostInstance instance && container instanceof Host host) {
			boolean there = host.getInstances().stream().anyMatch(other -> other.getServer() == instance.getServer());
			return there ? Refusal.of("ReferenceRules_instanceTwice", Describe.name(host), Describe.name(instance.getServer())) : null;
		}
		return null;
	}

	private static Refusal checkAmong(Map<EObject, EObject> containers) {
		Set<Server> seen = new HashSet<>();
		for (Map.Entry<EObject, EObject> entry : containers.entrySet()) {
			if (entry.getKey() instanceof HostInstance instance && !seen.add(instance.getServer())) {
				return Refusal.of("ReferenceRules_instanceTwice", Describe.name(entry.getValue()), Describe.name(instance.getServer()));
			}
		}
		return null;
	}

	private static void demote(EObject copy, EObject container) {
		if (!(container instanceof BizTalkGroup group)) {
			return;
		}
		if (copy instanceof Host host && group.getMembers().stream().anyMatch(other -> other instanceof Host existing && existing.isDefault())) {
			host.setDefault(false);
		} else if (copy instanceof Database database && group.getMembers().stream().anyMatch(other -> other instanceof Database existing && existing.isMaster())) {
			database.setMaster(false);
		}
	}
}
