package org.btdeploy.edit.compose;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.Trust;
import org.btdeploy.model.words.Adapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The composed operations that only quick fixes need so far. */
class FixOperationsTest {
	private static final List<ClusterResource> HOST = List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.MSDTC, ClusterResource.BIZTALK_HOST);

	private final Fixture fixture = Fixture.standard();

	private Server server(String name) {
		return fixture.get(name, Server.class);
	}

	private Host host(String name) {
		return fixture.get(name, Host.class);
	}

	@Test
	void sequenceRunsItsStepsAndHandsOnTheFirstResult() {
		Operation create = new CreateElement(Literals.SERVER, fixture.get("Data")).with(Literals.NAMED_ELEMENT__NAME, "NEW");
		Sequence sequence = new Sequence("Both").step(create).step(Fixes.addRole(server("HV"), "iis")).then(made -> Fixes.addRole((Server) made, "sso"));
		assertEquals("Both", sequence.label());
		assertEquals(List.of(fixture.get("Data"), server("HV")), List.copyOf(sequence.affected()));
		assertSame(fixture.run(sequence), server("NEW"));
		assertEquals(List.of("sso"), server("NEW").getRoleWords());
		assertEquals(List.of("hyper-v-host", "iis"), server("HV").getRoleWords());
	}

	@Test
	void sequenceIsRefusedWithItsFirstRefusedStep() {
		Sequence sequence = new Sequence("Both").step(Fixes.addRole(server("HV"), "iis")).step(Fixes.addRole(server("BTS-2"), "iis"));
		assertEquals(Fixture.refused(Fixes.addRole(server("BTS-2"), "iis")), refused(sequence));
		assertThrows(IllegalStateException.class, sequence::run);
		assertEquals(List.of("hyper-v-host"), server("HV").getRoleWords());
		assertEquals("Nothing would change.", refused(new Sequence("Nothing")));
	}

	@Test
	void reversedTrustPointsTheOtherWay() {
		Trust trust = fixture.first(Trust.class);
		ReverseTrust reverse = new ReverseTrust(trust);
		assertEquals("Reverse trust Processing -> Data", reverse.label());
		fixture.run(reverse);
		assertSame(fixture.get("Data"), trust.getTrusting());
		assertSame(fixture.get("Processing"), trust.getTrusted());
	}

	@Test
	void trustIsNotReversedOntoAnother() {
		fixture.run(Connect.trust(fixture.get("Data", Domain.class), fixture.get("Processing", Domain.class)));
		assertEquals("Data trusts Processing already.", refused(new ReverseTrust(fixture.first(Trust.class))));
	}

	@Test
	void hostIsClusteredInANewClusterWithAnInstanceOnEachNode() {
		ClusterHostAnew anew = ClusterHostAnew.on(List.of(server("BTS-1"), server("BTS-2")), host("Work"), HOST);
		assertEquals("Cluster host Work in a new failover cluster of BTS-1 and BTS-2", anew.label());
		fixture.run(anew);
		ClusterGroup group = host("Work").getClusterGroup();
		assertEquals(HOST, group.getResources());
		assertSame(server("BTS-1"), group.getActiveNode());
		assertEquals(List.of(server("BTS-1"), server("BTS-2")), host("Work").getInstances().stream().map(HostInstance::getServer).toList());
		assertEquals("SQL-1 is a node of CLU already; a server is in one failover cluster only.",
			refused(ClusterHostAnew.on(List.of(server("SQL-1"), server("HV")), host("Web"), HOST)));
	}

	@Test
	void clusteredHostThatReadsAQueueStartsAfterIt() {
		List<ClusterResource> resources = List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK, ClusterResource.MSMQ, ClusterResource.BIZTALK_HOST);
		ClusterHostAnew anew = ClusterHostAnew.in(fixture.get("CLU", FailoverCluster.class), host("Work"), resources);
		assertEquals("Cluster host Work in a new group of CLU", anew.label());
		fixture.run(anew);
		ClusterGroup group = host("Work").getClusterGroup();
		assertEquals(1, group.getDependencies().size());
		assertSame(ClusterResource.MSMQ, group.getDependencies().get(0).getDependsOn());
		assertSame(server("SQL-1"), group.getActiveNode());
	}

	@Test
	void clusteringEnablesTheInstancesOfNodes() {
		fixture.run(Connect.hostInstance(host("Work"), server("SQL-2"), null));
		HostInstance instance = host("Work").getInstances().get(1);
		instance.setDisabled(true);
		ClusterHost cluster = new ClusterHost(host("Work"), fixture.get("Sql", ClusterGroup.class));
		assertEquals(List.of("SQL-1 gets an instance of the host.", "The instance of the host on SQL-2 is enabled."), cluster.consequences());
		fixture.run(cluster);
		assertFalse(instance.isDisabled());
	}

	@Test
	void databasesGetNewServersOfTheirOwn() {
		Database box = fixture.get("MsgBox", Database.class);
		GiveOwnSqlServer single = new GiveOwnSqlServer(List.of(box), fixture.get("Data"), false);
		assertEquals("Put MsgBox on a new SQL Server in Data", single.label());
		assertSame(fixture.run(single), fixture.get("SQL-3"));
		assertSame(fixture.get("SQL-3"), box.getLocation());
		GiveOwnSqlServer clustered = new GiveOwnSqlServer(List.of(box), fixture.get("Data"), true);
		assertEquals("Put MsgBox on a new failover cluster in Data", clustered.label());
		ClusterGroup group = (ClusterGroup) fixture.run(clustered);
		assertSame(group, box.getLocation());
		FailoverCluster cluster = (FailoverCluster) group.eContainer();
		assertEquals(List.of(server("SQL-4"), server("SQL-5")), cluster.getNodes());
		assertTrue(cluster.isSharedStorage());
	}

	@Test
	void serverAndItsTwinFormACluster() {
		ClusterWithTwin twin = new ClusterWithTwin(server("BTS-2"), HOST);
		assertEquals("Create a failover cluster of BTS-2 and a new server like it", twin.label());
		assertEquals(List.of("The new server becomes a member of Farm."), twin.consequences());
		FailoverCluster cluster = (FailoverCluster) fixture.run(twin);
		assertEquals(List.of(server("BTS-2"), server("BTS-3")), cluster.getNodes());
		assertEquals(List.of("biztalk", "iis"), server("BTS-3").getRoleWords());
	}

	@Test
	void serverWithTwoInstancesOfAHostCanHaveATwin() {
		host("Work").getInstances().add(again(host("Work").getInstances().get(0)));
		AddServerLike add = new AddServerLike(server("BTS-1"));
		assertNull(add.refusal());
		add.run();
		assertEquals(1, host("Work").getInstances().stream().filter(instance -> instance.getServer() == add.result()).count());
	}

	private static HostInstance again(HostInstance instance) {
		return EcoreUtil.copy(instance);
	}

	@Test
	void handlerMovesWithItsLocations() {
		MoveHandler move = new MoveHandler(host("Work"), Adapter.FILE, true, host("Web"));
		assertEquals("Receive FILE in host Web instead of Work", move.label());
		fixture.run(move);
		assertEquals(List.of(), host("Work").getReceiveAdapterWords());
		assertEquals(List.of("http", "file"), host("Web").getReceiveAdapterWords());
		assertSame(host("Web"), fixture.get("OrdersFile", ReceiveLocation.class).getHost());
		assertEquals("Nothing would change.", refused(new MoveHandler(host("Work"), Adapter.FILE, true, host("Web"))));
	}

	@Test
	void handlerStaysInItsGroup() {
		assertEquals("Elsewhere is a host of Other; ports and orchestrations run in hosts of their own group.",
			refused(new MoveHandler(host("Work"), Adapter.FILE, true, host("Elsewhere"))));
	}
}
