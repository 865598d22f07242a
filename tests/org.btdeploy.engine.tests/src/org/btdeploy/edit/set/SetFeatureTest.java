package org.btdeploy.edit.set;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.value.WordRules;
import org.btdeploy.model.Acceptance;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.Trust;
import org.junit.jupiter.api.Test;

class SetFeatureTest {
	private final Fixture fixture = Fixture.standard();

	@Test
	void flagsTextsNumbersAndWordsAreSetAndUnset() {
		SetFeature on = new SetFeature(fixture.get("BTS-1"), Literals.SERVER__HIGHLY_AVAILABLE, true);
		assertEquals("Switch on high availability of BTS-1", on.label());
		fixture.run(on);
		fixture.run(new SetFeature(fixture.get("BTS-1"), Literals.SERVER__HIGHLY_AVAILABLE, false));
		fixture.run(new SetFeature(fixture.get("BTS-1"), Literals.NAMED_ELEMENT__LABEL, "Two\nlines \"quoted\" \\"));
		fixture.run(new SetFeature(fixture.deployment(), Literals.DEPLOYMENT__PARTNERS, 12));
		fixture.run(new SetFeature(fixture.deployment(), Literals.DEPLOYMENT__PARTNERS, null));
		assertFalse(fixture.deployment().isSetPartners());
		SetFeature target = new SetFeature(fixture.deployment(), Literals.DEPLOYMENT__TARGET_WORD, "highly-available");
		assertEquals("Set availability target of D to highly-available", target.label());
		fixture.run(target);
		fixture.run(new SetFeature(fixture.get("BTS-1"), Literals.NAMED_ELEMENT__LABEL, ""));
		assertNull(fixture.get("BTS-1").getLabel());
	}

	@Test
	void wordsAreKnownOrQuoted() {
		assertTrue(refused(SetFeature.adding(fixture.get("BTS-1"), Literals.SERVER__ROLE_WORDS, "fax")).endsWith("others stand in quotes."));
		fixture.run(SetFeature.adding(fixture.get("BTS-1"), Literals.SERVER__ROLE_WORDS, "\"fax \\\"1\\\"\""));
		String word = WordRules.word(WordRules.feature(Literals.SERVER, Literals.SERVER__ROLE_WORDS), "fax \"2\"\\");
		assertEquals("\"fax \\\"2\\\"\\\\\"", word);
		fixture.run(SetFeature.adding(fixture.get("BTS-1"), Literals.SERVER__ROLE_WORDS, word));
		for (String bad : List.of("\"", "\"\"", "\"a\"b\"", "\"a\\\"", "\"\\x\"", "\"a")) {
			assertTrue(refused(SetFeature.adding(fixture.get("BTS-1"), Literals.SERVER__ROLE_WORDS, bad)).contains("not written properly"), bad);
		}
		assertTrue(refused(new SetFeature(fixture.get("Data"), Literals.DOMAIN__KIND_WORDS, List.of("\"x\""))).contains("is unknown"));
		assertEquals("'data' is given twice.", refused(new SetFeature(fixture.get("Data"), Literals.DOMAIN__KIND_WORDS, List.of("data", "data"))));
	}

	@Test
	void mandatoryValuesCannotBeRemoved() {
		assertEquals("No value is given for kinds; a domain needs one.", refused(new SetFeature(fixture.get("Data"), Literals.DOMAIN__KIND_WORDS, List.of())));
		assertTrue(refused(new SetFeature(fixture.get("MsgBox"), Literals.DATABASE__LOCATION, null)).startsWith("No value is given for location; a database needs one"));
		assertEquals("No value is given for protocols; a flow needs one.", refused(SetFeature.removing(fixture.get("In"), Literals.CONNECTION__PROTOCOL_WORDS, "https")));
		InfrastructureConnection connection = fixture.first(InfrastructureConnection.class);
		fixture.run(SetFeature.removing(connection, Literals.CONNECTION__PROTOCOL_WORDS, "tds"));
		assertEquals("No value is given for ports; a firewall rule needs one.", refused(new SetFeature(fixture.first(FirewallRule.class), Literals.FIREWALL_RULE__PORTS, "")));
	}

	@Test
	void portsAreTakenAsText() {
		FirewallRule rule = fixture.first(FirewallRule.class);
		fixture.run(new SetFeature(rule, Literals.FIREWALL_RULE__PORTS, "80, 1000-2000"));
		assertEquals("Nothing would change.", refused(new SetFeature(rule, Literals.FIREWALL_RULE__PORTS, "80,1000 - 2000")));
		assertEquals("70000 is not possible; ports go from 0 to 65535.", refused(new SetFeature(rule, Literals.FIREWALL_RULE__PORTS, "70000")));
		assertEquals("20-10 is no range of ports; the lower one comes first.", refused(new SetFeature(rule, Literals.FIREWALL_RULE__PORTS, "20-10")));
		fixture.run(new SetFeature(rule, Literals.FIREWALL_RULE__ANY_PORT, true));
		assertTrue(rule.getPorts().isEmpty());
		assertTrue(refused(new SetFeature(rule, Literals.FIREWALL_RULE__ANY_PORT, false)).startsWith("No value is given for ports"));
		fixture.run(new SetFeature(rule, Literals.FIREWALL_RULE__PORTS, "80"));
		assertFalse(rule.isAnyPort());
		fixture.run(new SetFeature(rule, Literals.FIREWALL_RULE__ANY_SOURCE, true));
		assertNull(rule.getSource());
	}

	@Test
	void virtualServersAndTheirHostGoTogether() {
		Server server = (Server) fixture.get("BTS-1");
		fixture.run(new SetFeature(server, Literals.SERVER__HYPER_VHOST, fixture.get("HV")));
		assertEquals(ServerNature.VIRTUAL, server.getNature());
		assertEquals("That would be a circle: BTS-1 depends on HV already.", refused(new SetFeature(fixture.get("HV"), Literals.SERVER__HYPER_VHOST, server)));
		assertEquals("HV cannot refer to itself.", refused(new SetFeature(fixture.get("HV"), Literals.SERVER__HYPER_VHOST, fixture.get("HV"))));
		fixture.run(new SetFeature(server, Literals.SERVER__NATURE, ServerNature.LOGICAL));
		assertNull(server.getHyperVHost());
	}

	@Test
	void removingANodeTakesItOutOfTheGroups() {
		SetFeature remove = SetFeature.removing(fixture.get("CLU"), Literals.FAILOVER_CLUSTER__NODES, fixture.get("SQL-1"));
		assertEquals("Remove SQL-1 from CLU (nodes)", remove.label());
		assertEquals(List.of("SQL-1 is taken out of group Sql."), remove.consequences());
		fixture.run(remove);
		ClusterGroup group = (ClusterGroup) fixture.get("Sql");
		assertNull(group.getActiveNode());
		assertEquals("SQL-1 is not a node of CLU.", refused(new SetFeature(group, Literals.CLUSTER_GROUP__ACTIVE_NODE, fixture.get("SQL-1"))));
	}

	@Test
	void referencesLeadToFittingElementsOfTheSameDeployment() {
		assertEquals("Data is a domain; a server is needed here.", refused(new SetFeature(fixture.get("Sql"), Literals.CLUSTER_GROUP__ACTIVE_NODE, fixture.get("Data"))));
		assertEquals("SQL-2 is not in this deployment.", refused(new SetFeature(fixture.get("MsgBox"), Literals.DATABASE__LOCATION, Fixture.standard().get("SQL-2"))));
		assertEquals("Elsewhere is a host of Other; ports and orchestrations run in hosts of their own group.",
			refused(new SetFeature(fixture.get("Process"), Literals.ORCHESTRATION__HOST, fixture.get("Elsewhere"))));
		assertEquals("That would be a circle: Or depends on In already.", refused(new SetFeature(fixture.get("In"), Literals.MESSAGE_FLOW__ALTERNATIVE_TO, fixture.get("Or"))));
		assertEquals("Both ends would be RELAY-1.", refused(new SetFeature(fixture.get("In"), Literals.CONNECTION__SOURCE, fixture.get("RELAY-1"))));
		assertEquals("The trust Processing -> Data has no name by which to refer to it; name it first.",
			refused(SetFeature.adding(fixture.get("N"), Literals.NOTE__SUBJECTS, fixture.first(Trust.class))));
	}

	@Test
	void datesNumbersAndWhatTheLanguageHasNoPlaceForAreRefused() {
		Acceptance acceptance = fixture.first(Acceptance.class);
		fixture.run(new SetFeature(acceptance, Literals.ACCEPTANCE__UNTIL, "2028-02-29"));
		assertEquals("'2027-02-29' is not a day; write year, month and day as in 2027-03-31.", refused(new SetFeature(acceptance, Literals.ACCEPTANCE__UNTIL, "2027-02-29")));
		assertEquals("'SEC 1' cannot be the id of a rule; an id is like SEC-020.", refused(new SetFeature(acceptance, Literals.ACCEPTANCE__RULE, "SEC 1")));
		assertEquals("The number of partners cannot be negative.", refused(new SetFeature(fixture.deployment(), Literals.DEPLOYMENT__PARTNERS, -1)));
		assertEquals("That cannot be set for the trust Processing -> Data.", refused(new SetFeature(fixture.first(Trust.class), Literals.NAMED_ELEMENT__LABEL, "x")));
		assertEquals("Names are changed by renaming.", refused(new SetFeature(fixture.get("In"), Literals.NAMED_ELEMENT__NAME, "x")));
		assertEquals("'12' is not a value for: label.", refused(new SetFeature(fixture.get("BTS-1"), Literals.NAMED_ELEMENT__LABEL, 12)));
		assertEquals("The text has a character that cannot be saved.", refused(new SetFeature(fixture.get("BTS-1"), Literals.NAMED_ELEMENT__LABEL, "a\udc00")));
	}
}
