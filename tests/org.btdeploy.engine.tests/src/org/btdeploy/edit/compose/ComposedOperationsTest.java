package org.btdeploy.edit.compose;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.connect.Join;
import org.btdeploy.model.Acceptance;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.NlbKind;
import org.btdeploy.model.Protection;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.junit.jupiter.api.Test;

class ComposedOperationsTest {
	private final Fixture fixture = Fixture.standard();

	private Server server(String name) {
		return fixture.get(name, Server.class);
	}

	@Test
	void failoverClusterTakesTheDatabasesOfItsServers() {
		fixture.run(Join.place(fixture.get("MsgBox", Database.class), server("BTS-1")));
		CreateFailoverCluster create = new CreateFailoverCluster(List.of(server("BTS-1"), server("BTS-2")), ClusterMode.ACTIVE_PASSIVE,
			List.of(ClusterResource.DISK, ClusterResource.SQL_INSTANCE));
		assertEquals("Create a failover cluster of BTS-1 and BTS-2", create.label());
		assertEquals(List.of("The database MsgBox moves onto the cluster."), create.consequences());
		FailoverCluster cluster = (FailoverCluster) fixture.run(create);
		assertTrue(cluster.isSharedStorage());
		ClusterGroup group = cluster.getGroups().get(0);
		assertSame(server("BTS-1"), group.getActiveNode());
		assertSame(group, fixture.get("MsgBox", Database.class).getLocation());
		assertEquals("SQL-1 is a node of CLU already; a server is in one failover cluster only.",
			refused(new CreateFailoverCluster(List.of(server("HV"), server("SQL-1")), ClusterMode.ACTIVE_ACTIVE, List.of())));
		assertEquals("At least two different servers are needed.", refused(new CreateFailoverCluster(List.of(server("HV"), server("HV")), ClusterMode.ACTIVE_ACTIVE, List.of())));
	}

	@Test
	void nlbClusterHasItsMembers() {
		CreateNlbCluster create = new CreateNlbCluster(List.of(server("BTS-1"), server("BTS-2"), server("HV")), NlbKind.WINDOWS);
		assertEquals("Load balance BTS-1, BTS-2 and HV", create.label());
		assertEquals(3, ((NlbCluster) fixture.run(create)).getMembers().size());
		assertEquals("At least two different servers are needed.", refused(new CreateNlbCluster(List.of(), NlbKind.WINDOWS)));
	}

	@Test
	void clusteredHostRunsOnEveryNode() {
		ClusterHost cluster = new ClusterHost(fixture.get("Work", Host.class), fixture.get("Sql", ClusterGroup.class));
		assertEquals(List.of("SQL-1 gets an instance of the host.", "SQL-2 gets an instance of the host."), cluster.consequences());
		fixture.run(cluster);
		assertEquals(3, fixture.get("Work", Host.class).getInstances().size());
		assertTrue(fixture.get("Sql", ClusterGroup.class).getResources().contains(ClusterResource.BIZTALK_HOST));
		assertEquals("Nothing would change.", refused(new ClusterHost(fixture.get("Work", Host.class), fixture.get("Sql", ClusterGroup.class))));
	}

	@Test
	void splitHostTakesOverOneFunction() {
		SplitHost split = new SplitHost(fixture.get("Work", Host.class), HostFunction.RECEIVE);
		assertEquals("Give receive of Work to a host of its own", split.label());
		Host part = (Host) fixture.run(split);
		assertEquals("Work-Receive", part.getName());
		assertSame(part, fixture.get("OrdersFile", ReceiveLocation.class).getHost());
		assertEquals(List.of("file"), part.getReceiveAdapterWords());
		assertTrue(fixture.get("Work", Host.class).getReceiveAdapterWords().isEmpty());
		assertSame(server("BTS-1"), part.getInstances().get(0).getServer());
		assertNull(part.getInstances().get(0).getAccount());
		assertEquals("Work does not receive.", refused(new SplitHost(fixture.get("Work", Host.class), HostFunction.RECEIVE)));
		assertEquals("Work-Receive does nothing else than receive.", refused(new SplitHost(part, HostFunction.RECEIVE)));
	}

	@Test
	void newFirewallStandsBetweenTheDomainsOfAConnection() {
		InfrastructureConnection connection = fixture.first(InfrastructureConnection.class);
		Firewall firewall = (Firewall) fixture.run(new InsertFirewall(connection, true));
		assertEquals("FW2", firewall.getName());
		assertEquals(List.of(fixture.get("Data")), firewall.getProtects());
		assertEquals(List.of(fixture.get("Processing")), firewall.getOuterSides());
		assertEquals(List.of(firewall), connection.getVia());
		Firewall outer = (Firewall) fixture.run(new InsertFirewall(fixture.get("In", Connection.class), true));
		assertEquals(List.of(fixture.get("Suppliers")), outer.getOuterSides());
		assertEquals("Suppliers is in no domain that a firewall could protect.", refused(new InsertFirewall(fixture.get("In", Connection.class), false)));
	}

	@Test
	void onlyOneHostIsDefault() {
		MakeOnly make = MakeOnly.defaultHost(fixture.get("Web", Host.class));
		assertEquals("Make Web the default host", make.label());
		fixture.run(make);
		assertTrue(fixture.get("Web", Host.class).isDefault());
		assertFalse(fixture.get("Work", Host.class).isDefault());
		assertEquals("Nothing would change.", refused(MakeOnly.defaultHost(fixture.get("Web", Host.class))));
	}

	@Test
	void serverLikeAnotherDoesTheSame() {
		fixture.run(Fixes.addRole(server("BTS-1"), "master-secret"));
		AddServerLike add = new AddServerLike(server("BTS-1"));
		assertEquals(List.of("Host Work gets an instance on the new server.", "The new server becomes a member of Farm."), add.consequences());
		Server twin = (Server) fixture.run(add);
		assertEquals("BTS-3", twin.getName());
		assertFalse(twin.getRoles().contains(ServerRole.MASTER_SECRET_SERVER));
		assertEquals("A", fixture.get("Work", Host.class).getInstances().get(1).getAccount());
		assertTrue(fixture.get("Farm", NlbCluster.class).getMembers().contains(twin));
	}

	@Test
	void smallFixesAreNamedByWhatTheyDo() {
		assertEquals("Add role sso to HV", Fixes.addRole(server("HV"), "sso").label());
		fixture.run(Fixes.addRole(server("HV"), "sso"));
		fixture.run(Fixes.removeRole(server("HV"), "sso"));
		assertEquals("Nothing would change.", refused(Fixes.removeRole(server("BTS-1"), "sso")));
		fixture.run(Fixes.protect(fixture.first(InfrastructureConnection.class), Protection.IPSEC));
		Acceptance accepted = (Acceptance) fixture.run(Fixes.accept(fixture.deployment(), "HA-001", fixture.get("Work"), "cheap", "Ann", "2030-01-31"));
		assertEquals("Ann", accepted.getOwner());
		assertEquals("No value is given for reason; an acceptance needs one.", refused(Fixes.accept(fixture.deployment(), "HA-001", null, "", null, null)));
	}
}
