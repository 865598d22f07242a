package org.btdeploy.edit.move;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.naming.NameRules;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Usages;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/** What elements lose or collide with when they are moved to another container. */
final class MoveRules {
	private MoveRules() {
	}

	static Refusal check(List<? extends EObject> elements, EObject container) {
		Set<String> names = new HashSet<>();
		for (EObject element : elements) {
			if (element.eContainer() == container) {
				continue;
			}
			Refusal refusal = Refusal.first(() -> checkName(element, container, names), () -> checkContext(element, container), () -> checkGroup(element, elements, container));
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	private static Refusal checkName(EObject element, EObject container, Set<String> names) {
		if (!(element instanceof NamedElement named) || named.getName() == null) {
			return null;
		}
		return names.add(named.getName()) ? NameRules.checkUnique(named, container, named) : Refusal.of("MoveRules_sameName", named.getName(), Describe.name(container));
	}

	private static Refusal checkContext(EObject element, EObject container) {
		if (element instanceof ClusterGroup group && container instanceof FailoverCluster cluster) {
			return checkNodes(group, cluster);
		}
		if (element instanceof HostInstance instance && container instanceof Host host) {
			return host.getInstances().stream().anyMatch(other -> other.getServer() == instance.getServer())
				? Refusal.of("ReferenceRules_instanceTwice", Describe.name(host), Describe.name(instance.getServer())) : null;
		}
		return null;
	}

	private static Refusal checkNodes(ClusterGroup group, FailoverCluster cluster) {
		List<Server> needed = new ArrayList<>(group.getPossibleOwners());
		if (group.getActiveNode() != null) {
			needed.add(0, group.getActiveNode());
		}
		for (Server server : needed) {
			if (!cluster.getNodes().contains(server)) {
				return Refusal.of("ReferenceRules_noNode", Describe.name(server), Describe.name(cluster));
			}
		}
		return null;
	}

	/** Locations, send ports and orchestrations run in hosts of their own group, so they stay together. */
	private static Refusal checkGroup(EObject element, List<? extends EObject> moved, EObject container) {
		BizTalkGroup target = Containers.group(container);
		if (target == null || target == Containers.group(element)) {
			return null;
		}
		if (element instanceof Host host) {
			for (Usages.Usage usage : Usages.of(Containers.deployment(host)).of(host)) {
				boolean left = usage.reference().getName().equals("host") && Containers.group(usage.holder()) != target && !isWithinAny(usage.holder(), moved);
				if (left) {
					return Refusal.of("MoveRules_leftBehind", Describe.full(usage.holder()), host.getName());
				}
			}
		}
		return checkHosts(element, moved, target);
	}

	private static Refusal checkHosts(EObject element, List<? extends EObject> moved, BizTalkGroup target) {
		Refusal refusal = checkHost(element, moved, target);
		for (Iterator<EObject> contents = element.eAllContents(); refusal == null && contents.hasNext();) {
			refusal = checkHost(contents.next(), moved, target);
		}
		return refusal;
	}

	private static Refusal checkHost(EObject element, List<? extends EObject> moved, BizTalkGroup target) {
		for (EObject referred : element.eCrossReferences()) {
			if (referred instanceof Host host && Containers.group(host) != target && !isWithinAny(host, moved)) {
				return Refusal.of("ReferenceRules_otherGroup", Describe.name(host), Describe.name(Containers.group(host)));
			}
		}
		return null;
	}


	private static boolean isWithinAny(EObject element, List<? extends EObject> moved) {
		return moved.stream().anyMatch(one -> Containers.isWithin(element, one));
	}
}
