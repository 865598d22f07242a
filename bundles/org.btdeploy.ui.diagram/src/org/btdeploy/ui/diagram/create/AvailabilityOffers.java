package org.btdeploy.ui.diagram.create;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.ClusterWithTwin;
import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.compose.CreateNlbCluster;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.NlbKind;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.ui.diagram.Messages;

/** What binds servers together: of several chosen ones, or of one with each of the others beside it. */
final class AvailabilityOffers {
	private AvailabilityOffers() {
	}

	static List<Offer> of(NotationEntry entry, Spot spot) {
		return switch (entry.key()) {
			case "cluster" -> clusters(entry, spot);
			case "nlb" -> sets(entry, spot, servers -> new CreateNlbCluster(servers, NlbKind.WINDOWS));
			case "availability-group" -> sets(entry, spot,
				servers -> new CreateElement(Literals.AVAILABILITY_GROUP, spot.deployment()).with(Literals.AVAILABILITY_GROUP__REPLICAS, servers));
			case "log-shipping" -> shippings(entry, spot);
			default -> parts(entry, spot);
		};
	}

	private static List<Offer> clusters(NotationEntry entry, Spot spot) {
		List<Offer> offers = sets(entry, spot, servers -> new CreateFailoverCluster(servers, ClusterMode.ACTIVE_PASSIVE, resources(servers)));
		if (spot.servers().size() == 1) {
			Server server = spot.servers().get(0);
			offers.add(new Offer(Messages.get("AvailabilityOffers_twin", Describe.name(server)), entry, new ClusterWithTwin(server, resources(List.of(server)))));
		}
		return offers;
	}

	/** @return one offer for several servers; for one server one with each of its neighbours, those of the same roles first */
	private static List<Offer> sets(NotationEntry entry, Spot spot, Function<List<Server>, Operation> make) {
		List<Offer> offers = new ArrayList<>();
		List<Server> servers = spot.servers();
		if (servers.size() > 1) {
			offers.add(new Offer(entry.label(), entry, make.apply(servers)));
		} else if (servers.size() == 1) {
			Server server = servers.get(0);
			for (Server other : neighbours(server, spot)) {
				String label = Messages.get("AvailabilityOffers_with", entry.label(), Describe.name(server), Describe.name(other));
				offers.add(new Offer(label, entry, make.apply(List.of(server, other))));
			}
		}
		return offers;
	}

	private static Set<Server> neighbours(Server server, Spot spot) {
		Set<Server> neighbours = new LinkedHashSet<>();
		List<Server> all = spot.all(Server.class).stream().filter(other -> other != server && other.eContainer() == server.eContainer()).toList();
		all.stream().filter(other -> other.getRoleWords().stream().anyMatch(server.getRoleWords()::contains)).forEach(neighbours::add);
		neighbours.addAll(all);
		return neighbours;
	}

	/** @return what a cluster of such servers is for */
	private static List<ClusterResource> resources(List<Server> servers) {
		Set<ServerRole> roles = new LinkedHashSet<>();
		servers.forEach(server -> roles.addAll(server.getRoles()));
		List<ClusterResource> resources = new ArrayList<>(List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK));
		if (roles.contains(ServerRole.SQL_SERVER)) {
			resources.addAll(List.of(ClusterResource.MSDTC, ClusterResource.SQL_INSTANCE));
		}
		if (roles.contains(ServerRole.MASTER_SECRET_SERVER)) {
			resources.addAll(List.of(ClusterResource.SSO_SERVICE, ClusterResource.MASTER_SECRET));
		}
		if (roles.contains(ServerRole.BIZTALK_RUNTIME)) {
			resources.add(ClusterResource.BIZTALK_HOST);
		}
		if (roles.contains(ServerRole.MSMQ_SERVER)) {
			resources.add(ClusterResource.MSMQ);
		}
		if (roles.contains(ServerRole.FILE_SERVER)) {
			resources.add(ClusterResource.FILE_SHARE);
		}
		return resources;
	}

	private static List<Offer> shippings(NotationEntry entry, Spot spot) {
		List<Offer> offers = new ArrayList<>();
		if (spot.box() instanceof Server source) {
			for (Server destination : spot.all(Server.class)) {
				if (destination != source && destination.getRoles().contains(ServerRole.SQL_SERVER)
					|| destination.getRoles().contains(ServerRole.LOG_SHIPPING_DESTINATION)) {
					String label = Messages.get("AvailabilityOffers_ship", Describe.name(source), Describe.name(destination));
					offers.add(new Offer(label, entry, Connect.logShipping(source, destination)));
				}
			}
		}
		return offers;
	}

	private static List<Offer> parts(NotationEntry entry, Spot spot) {
		FailoverCluster cluster = cluster(spot);
		if (cluster == null) {
			return List.of();
		}
		boolean storage = entry.key().equals("shared-storage");
		return List.of(new Offer(entry.label(), entry, storage ? new SetFeature(cluster, Literals.FAILOVER_CLUSTER__SHARED_STORAGE, true)
			: new CreateElement(Literals.CLUSTER_GROUP, cluster), !storage));
	}

	private static FailoverCluster cluster(Spot spot) {
		FailoverCluster own = Containers.container(spot.box(), FailoverCluster.class);
		if (own != null) {
			return own;
		}
		return spot.all(FailoverCluster.class).stream().filter(cluster -> cluster.getNodes().contains(spot.box())).findFirst().orElse(null);
	}
}
