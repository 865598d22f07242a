package org.btdeploy.edit.connect;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.Operation;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.LogShippingSource;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.HostInstance;
import org.junit.jupiter.api.Test;

class ConnectTest {
	private final Fixture fixture = Fixture.standard();

	@Test
	void flowsAndConnectionsPassFirewalls() {
		Operation flow = Connect.flow(fixture.get("Suppliers", Endpoint.class), fixture.get("Web", Endpoint.class), List.of("soap"), List.of(fixture.get("FW1", Firewall.class)));
		assertEquals("Create flow Suppliers -> Web", flow.label());
		assertEquals(List.of(fixture.get("FW1")), ((MessageFlow) fixture.run(flow)).getVia());
		fixture.run(Connect.connection("administration", fixture.get("Operations", Endpoint.class), fixture.get("HV", Endpoint.class), List.of("terminal-services"), List.of()));
		assertEquals("Both ends would be HV.", refused(Connect.flow(fixture.get("HV", Endpoint.class), fixture.get("HV", Endpoint.class), List.of("http"), List.of())));
		assertTrue(refused(Connect.connection("chat", fixture.get("Operations", Endpoint.class), fixture.get("HV", Endpoint.class), List.of(), List.of())).startsWith("'chat' is unknown"));
	}

	@Test
	void trustsAreOnceAndBetweenTwoDomains() {
		Operation trust = Connect.trust(fixture.get("Corporate", Domain.class), fixture.get("Processing", Domain.class));
		assertEquals("Add trust Corporate -> Processing", trust.label());
		fixture.run(trust);
		assertEquals("Corporate trusts Processing already.", refused(Connect.trust(fixture.get("Corporate", Domain.class), fixture.get("Processing", Domain.class))));
		assertTrue(refused(Connect.trust(fixture.get("Data", Domain.class), fixture.get("Data", Domain.class))).startsWith("A domain needs no trust in itself"));
	}

	@Test
	void hostHasOneInstanceOnAServer() {
		fixture.run(Connect.hostInstance(fixture.get("Work", Host.class), fixture.get("BTS-2", Server.class), "B"));
		assertEquals("Work has an instance on BTS-2 already; a server has one instance of a host at most.",
			refused(Connect.hostInstance(fixture.get("Work", Host.class), fixture.get("BTS-2", Server.class), null)));
	}

	@Test
	void entriesJoinTheirLists() {
		fixture.run(Join.node(fixture.get("CLU", FailoverCluster.class), fixture.get("HV", Server.class)));
		fixture.run(Join.owner(fixture.get("Sql", ClusterGroup.class), fixture.get("HV", Server.class)));
		fixture.run(Join.member(fixture.get("Farm", NlbCluster.class), fixture.get("RELAY-1", Server.class)));
		fixture.run(Join.protects(fixture.get("FW1", Firewall.class), fixture.get("Data", Domain.class)));
		fixture.run(Join.subject(fixture.get("N", Note.class), fixture.get("Data")));
		fixture.run(Join.place(fixture.get("MsgBox", Database.class), fixture.get("SQL-2", Server.class)));
		fixture.run(Join.via(fixture.get("In", Connection.class), fixture.get("FW1", Firewall.class), 0));
		assertEquals("Nothing would change.", refused(Join.node(fixture.get("CLU", FailoverCluster.class), fixture.get("HV", Server.class))));
		assertEquals("Data cannot be on both sides of the firewall.", refused(Join.outerSide(fixture.get("FW1", Firewall.class), fixture.get("Data", Domain.class))));
		assertEquals("BTS-1 is not a node of CLU.", refused(Join.owner(fixture.get("Sql", ClusterGroup.class), fixture.get("BTS-1", Server.class))));
	}

	@Test
	void notesRulesAndLogShippingAreCreatedOnTheirElements() {
		fixture.run(Connect.note("Mind the gap", fixture.get("SQL-1")));
		fixture.run(Connect.firewallRule(fixture.get("FW1", Firewall.class), "udp", "any", fixture.get("RELAY-1", Endpoint.class), fixture.get("Data", Endpoint.class)));
		fixture.run(Connect.logShipping(fixture.get("SQL-1", LogShippingSource.class), fixture.get("HV", Server.class)));
		assertEquals("HV cannot be shipped to itself.", refused(Connect.logShipping(fixture.get("HV", LogShippingSource.class), fixture.get("HV", Server.class))));
	}

	@Test
	void droppingMeansWhatFits() {
		assertEquals(List.of("Put MsgBox on SQL-2", "Move MsgBox to D"), labels("MsgBox", "SQL-2"));
		assertEquals(List.of("Add BTS-1 to CLU (nodes)", "Move BTS-1 to D"), labels("BTS-1", "CLU"));
		assertEquals(List.of("Add an instance of Web on BTS-1"), labels("Web", "BTS-1"));
		assertEquals(List.of("Put BTS-1 on HV"), labels("BTS-1", "HV"));
		assertEquals(List.of("Lead In through FW1"), labels("FW1", "In"));
		assertEquals(List.of("Move FILES to Operations"), labels("FILES", "Operations"));
		Operation first = Drops.of(fixture.get("Web"), fixture.get("BTS-1")).get(0);
		fixture.run(first);
		assertSame(fixture.get("BTS-1"), fixture.get("Web", Host.class).getInstances().get(0).getServer());
	}

	private List<String> labels(String dragged, String target) {
		return Drops.of(fixture.get(dragged), fixture.get(target)).stream().map(Operation::label).toList();
	}

	@Test
	void whatRunsSomewhereIsDroppedElsewhere() {
		HostInstance instance = fixture.get("Work", Host.class).getInstances().get(0);
		fixture.run(Drops.of(instance, fixture.get("BTS-2")).get(0));
		assertSame(fixture.get("BTS-2"), instance.getServer());
		Database box = fixture.get("MsgBox", Database.class);
		fixture.run(Drops.of(box, fixture.get("BTS-1")).get(0));
		fixture.run(Drops.of(box, fixture.get("CLU")).get(0));
		assertSame(fixture.get("Sql"), box.getLocation());
	}
}
