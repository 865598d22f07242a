package org.btdeploy.edit.connect;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.move.MoveElements;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.AvailabilityReplica;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseLocation;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallSide;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.LogShippingSource;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.SqlInstanceLocation;
import org.eclipse.emf.ecore.EObject;

/** What it can mean to drop one element on another, the likeliest first. Refused ones are among them, for saying why. */
public final class Drops {
	private final List<Operation> operations = new ArrayList<>();

	private Drops() {
	}

	/** @return the operations the gesture can mean; none if it means nothing */
	public static List<Operation> of(EObject dragged, EObject target) {
		Drops drops = new Drops();
		switch (dragged) {
			case Server server -> drops.ofServer(server, target);
			case Host host when target instanceof Server server -> drops.add(Connect.hostInstance(host, server, null));
			case Host host when target instanceof ClusterGroup group -> drops.add(new SetFeature(host, Literals.HOST__CLUSTER_GROUP, group));
			case HostInstance instance when target instanceof Server server -> drops.add(new SetFeature(instance, Literals.HOST_INSTANCE__SERVER, server));
			case Database database when target instanceof FailoverCluster cluster -> drops.ofDatabase(database, cluster);
			case Database database when target instanceof DatabaseLocation place -> drops.add(Join.place(database, place));
			case SqlInstance instance when target instanceof SqlInstanceLocation place -> drops.add(Join.place(instance, place));
			case Firewall firewall when target instanceof Domain domain -> drops.add(Join.protects(firewall, domain));
			case Firewall firewall when target instanceof Connection connection -> drops.add(Join.via(connection, firewall, connection.getVia().size()));
			case Note note when target instanceof NamedElement subject -> drops.add(Join.subject(note, subject));
			default -> { }
		}
		drops.ofOthers(dragged, target);
		return drops.operations;
	}

	private void ofServer(Server server, EObject target) {
		switch (target) {
			case FailoverCluster cluster -> add(Join.node(cluster, server));
			case ClusterGroup group -> add(Join.owner(group, server));
			case NlbCluster cluster -> add(Join.member(cluster, server));
			case Host host -> add(Connect.hostInstance(host, server, null));
			case Server hyperVHost -> add(Join.virtualise(server, hyperVHost));
			default -> { }
		}
	}

	/** The cluster stands for its group with SQL Server. */
	private void ofDatabase(Database database, FailoverCluster cluster) {
		for (ClusterGroup group : cluster.getGroups()) {
			if (group.getResources().contains(ClusterResource.SQL_INSTANCE)) {
				add(Join.place(database, group));
			}
		}
	}

	private void ofOthers(EObject dragged, EObject target) {
		if (target instanceof Firewall firewall && dragged instanceof FirewallSide side) {
			add(Join.outerSide(firewall, side));
		}
		if (target instanceof AvailabilityGroup group && dragged instanceof AvailabilityReplica replica) {
			add(Join.replica(group, replica));
		}
		if (target instanceof LogShipping shipping && dragged instanceof LogShippingSource source) {
			add(Join.shipped(shipping, source));
		}
		EObject container = Containers.nearest(target, dragged.eClass());
		if (container != null && dragged.eContainer() != container) {
			add(MoveElements.to(dragged, container));
		}
	}

	private void add(Operation operation) {
		operations.add(operation);
	}
}
