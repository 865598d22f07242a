package org.btdeploy.dsl.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.btdeploy.dsl.ide.assist.Proposal.Kind;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.naming.Kinds;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.naming.Names;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names that can stand at a place: those of the kind needed there, what fits best first. */
final class NameProposals {
	private final Here here;
	private final Set<String> keywords;

	NameProposals(Here here, Set<String> keywords) {
		this.here = here;
		this.keywords = keywords;
	}

	List<Proposal> of(EStructuralFeature reference) {
		NameTable names = NameTable.of(here.deployment());
		Set<String> listed = here.listed(keywords);
		List<Proposal> found = new ArrayList<>();
		for (NamedElement element : names.elements()) {
			if (reference.getEType().isInstance(element) && isPossible(reference, element)) {
				String name = Names.escape(names.reference(element), keywords::contains);
				if (!listed.contains(name)) {
					found.add(new Proposal(Kind.NAME, name, name, detail(element), null, null, element, rank(reference, element)));
				}
			}
		}
		return found;
	}

	private static String detail(NamedElement element) {
		String kind = Kinds.plain(element.eClass());
		return element.getLabel() == null ? kind : kind + " “" + element.getLabel().replace('\n', ' ') + "”";
	}

	/** What could be written but would be refused by every check is not worth proposing. */
	private boolean isPossible(EStructuralFeature reference, NamedElement element) {
		if (reference == Literals.HOST_INSTANCE__SERVER) {
			return !hasInstance(here.around(Host.class), element);
		}
		if (reference == Literals.CLUSTER_GROUP__ACTIVE_NODE || reference == Literals.CLUSTER_GROUP__POSSIBLE_OWNERS) {
			FailoverCluster cluster = here.around(FailoverCluster.class);
			return cluster == null || cluster.getNodes().isEmpty() || cluster.getNodes().contains(element);
		}
		if (element instanceof Host && reference.getEType() == Literals.HOST) {
			BizTalkGroup group = here.around(BizTalkGroup.class);
			return group == null || element.eContainer() == group;
		}
		return true;
	}

	private static boolean hasInstance(Host host, NamedElement server) {
		if (host != null) {
			for (HostInstance instance : host.getInstances()) {
				if (instance.getServer() == server) {
					return true;
				}
			}
		}
		return false;
	}

	/** Servers have any role, but some suggest themselves. */
	private static int rank(EStructuralFeature reference, NamedElement element) {
		if (!(element instanceof Server server)) {
			return 0;
		}
		Set<String> usual = reference == Literals.HOST_INSTANCE__SERVER ? Set.of("biztalk") : reference == Literals.DATABASE__LOCATION ? Set.of("sql-server")
			: reference == Literals.SQL_INSTANCE__LOCATION ? Set.of("sql-server", "analysis-services") : reference == Literals.SERVER__HYPER_VHOST ? Set.of("hyper-v-host")
			: reference == Literals.LOG_SHIPPING__DESTINATION ? Set.of("log-shipping-destination") : Set.of();
		return usual.isEmpty() || server.getRoleWords().stream().anyMatch(usual::contains) ? 0 : 1;
	}
}
