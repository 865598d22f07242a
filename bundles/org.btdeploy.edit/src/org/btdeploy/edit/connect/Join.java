package org.btdeploy.edit.connect;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.AvailabilityReplica;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseLocation;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallSide;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.LogShippingSource;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.SqlInstanceLocation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Connections between elements that are entries of one of them. They are taken back with {@link SetFeature#removing}. */
public final class Join {
	private Join() {
	}

	/** Makes the server a node of the cluster. */
	public static Operation node(FailoverCluster cluster, Server server) {
		return add(cluster, Literals.FAILOVER_CLUSTER__NODES, server);
	}

	/** Makes the node one to which the group can fail over. */
	public static Operation owner(ClusterGroup group, Server node) {
		return add(group, Literals.CLUSTER_GROUP__POSSIBLE_OWNERS, node);
	}

	public static Operation member(NlbCluster cluster, Server server) {
		return add(cluster, Literals.NLB_CLUSTER__MEMBERS, server);
	}

	public static Operation replica(AvailabilityGroup group, AvailabilityReplica replica) {
		return add(group, Literals.AVAILABILITY_GROUP__REPLICAS, replica);
	}

	public static Operation shipped(LogShipping shipping, LogShippingSource source) {
		return add(shipping, Literals.LOG_SHIPPING__SOURCES, source);
	}

	public static Operation protects(Firewall firewall, Domain domain) {
		return add(firewall, Literals.FIREWALL__PROTECTS, domain);
	}

	/** Makes it a side from which the firewall guards. */
	public static Operation outerSide(Firewall firewall, FirewallSide side) {
		return add(firewall, Literals.FIREWALL__OUTER_SIDES, side);
	}

	/** @param index place among the firewalls passed, from 0 at the source */
	public static Operation via(Connection connection, Firewall firewall, int index) {
		return SetFeature.adding(connection, Literals.CONNECTION__VIA, firewall, index)
			.labelled(Messages.get("Join_via", Describe.name(connection), Describe.name(firewall)));
	}

	public static Operation subject(Note note, NamedElement subject) {
		return add(note, Literals.NOTE__SUBJECTS, subject);
	}

	/** Puts the database elsewhere. */
	public static Operation place(Database database, DatabaseLocation location) {
		return put(database, Literals.DATABASE__LOCATION, location);
	}

	/** Puts the instance elsewhere. */
	public static Operation place(SqlInstance instance, SqlInstanceLocation location) {
		return put(instance, Literals.SQL_INSTANCE__LOCATION, location);
	}

	/** Makes the server a virtual machine on the Hyper-V host. */
	public static Operation virtualise(Server server, Server hyperVHost) {
		return put(server, Literals.SERVER__HYPER_VHOST, hyperVHost);
	}

	private static Operation add(EObject owner, EStructuralFeature list, NamedElement entry) {
		return SetFeature.adding(owner, list, entry);
	}

	private static Operation put(NamedElement what, EStructuralFeature place, NamedElement where) {
		return new SetFeature(what, place, where).labelled(Messages.get("Join_put", Describe.name(what), Describe.name(where)));
	}
}
