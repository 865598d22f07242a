package org.btdeploy.edit.create;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.Orchestration;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class CreateElementTest {
	private final Fixture fixture = Fixture.standard();

	@Test
	void serverGetsTheNextFreeNumberAndStandsAtTheEnd() {
		fixture.run(new CreateElement(Literals.SERVER, fixture.get("Processing")));
		CreateElement second = new CreateElement(Literals.SERVER, fixture.get("Processing"));
		assertEquals("Create server SERVER-2 in Processing", second.label());
		Server server = (Server) fixture.run(second);
		assertEquals("SERVER-2", server.getName());
		assertEquals(4, fixture.get("Processing").eContents().indexOf(server));
	}

	@Test
	void serverIsNamedAfterItsFirstRole() {
		Server server = (Server) fixture.run(new CreateElement(Literals.SERVER, fixture.get("Data")).with(Literals.SERVER__ROLE_WORDS, List.of("sql-server")).before(fixture.get("SQL-1")));
		assertEquals("SQL-3", server.getName());
		assertSame(server, fixture.get("Data").eContents().get(0));
	}

	@Test
	void databaseGoesToTheClusterGroupThatRunsSqlServer() {
		Database database = (Database) fixture.run(new CreateElement(Literals.DATABASE, fixture.get("Main")).with(Literals.DATABASE__KIND_WORD, "management"));
		assertEquals("BizTalkMgmtDb", database.getName());
		assertSame(fixture.get("Sql"), database.getLocation());
	}

	@Test
	void locationAndOrchestrationGetAHostOfTheirOwnGroup() {
		CreateElement web = new CreateElement(Literals.RECEIVE_LOCATION, fixture.get("Orders")).with(Literals.RECEIVE_LOCATION__ADAPTER_WORD, "soap");
		assertSame(fixture.get("Web"), ((ReceiveLocation) fixture.run(web)).getHost());
		assertSame(fixture.get("Elsewhere"), ((Orchestration) fixture.run(new CreateElement(Literals.ORCHESTRATION, fixture.get("Other")))).getHost());
	}

	@Test
	void firewallRuleTakesItsEndsFromTheFirewall() {
		CreateElement create = new CreateElement(Literals.FIREWALL_RULE, fixture.get("FW1")).with(Literals.FIREWALL_RULE__PORTS, "80, 1000-2000");
		FirewallRule rule = (FirewallRule) fixture.run(create);
		assertSame(fixture.get("Perimeter"), rule.getSource());
		assertEquals(2, rule.getPorts().size());
		assertEquals(2, ((Firewall) fixture.get("FW1")).getRules().size());
	}

	@Test
	void whatCannotBeGuessedIsAskedFor() {
		assertEquals("No value is given for source; a flow needs one: a server, zone, domain, host, database, cluster or other end of a connection.",
			refused(new CreateElement(Literals.MESSAGE_FLOW, fixture.deployment())));
		assertEquals("No value is given for ports; a firewall rule needs one.", refused(new CreateElement(Literals.FIREWALL_RULE, fixture.get("FW1"))));
		assertEquals("No value is given for subjects; a note needs one: an element.",
			refused(new CreateElement(Literals.NOTE, fixture.deployment()).with(Literals.NOTE__TEXT, "x")));
	}

	@Test
	void wrongPlacesNamesAndValuesAreRefused() {
		assertEquals("There is no place for a host in a domain.", refused(new CreateElement(Literals.HOST, fixture.get("Data"))));
		assertEquals("There is a server named SQL-1 already.", refused(new CreateElement(Literals.SERVER, fixture.get("Data")).with(Literals.NAMED_ELEMENT__NAME, "SQL-1")));
		assertTrue(refused(new CreateElement(Literals.SERVER, fixture.get("Data")).with(Literals.NAMED_ELEMENT__NAME, "SQL-")).startsWith("'SQL-' cannot be a name"));
		assertTrue(refused(new CreateElement(Literals.DOMAIN, fixture.deployment()).with(Literals.DOMAIN__KIND_WORDS, List.of("dmz"))).startsWith("'dmz' is unknown (kinds)"));
		assertEquals("'x' is no list of ports; write them like 443, 49152-65535.",
			refused(new CreateElement(Literals.FIREWALL_RULE, fixture.get("FW1")).with(Literals.FIREWALL_RULE__PORTS, "x")));
	}

	@Test
	void zonesNeedBeUniqueInTheirDomainOnly() {
		fixture.run(new CreateElement(Literals.ZONE, fixture.get("Data")).with(Literals.NAMED_ELEMENT__NAME, "Intranet"));
		assertEquals("There is a zone named Operations in Corporate already.",
			refused(new CreateElement(Literals.ZONE, fixture.get("Corporate")).with(Literals.NAMED_ELEMENT__NAME, "Operations")));
	}

	@Test
	void everyKindHasAPlaceAndEitherStandsThereOrSaysWhatIsMissing() {
		for (EClassifier classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (!(classifier instanceof EClass kind) || kind.isAbstract() || kind == Literals.DEPLOYMENT || kind == Literals.PORT_RANGE) {
				continue;
			}
			EObject container = anyContainer(kind);
			CreateElement create = new CreateElement(kind, container);
			assertFalse(create.label().isEmpty());
			if (create.refusal() == null) {
				fixture.run(create);
			} else {
				assertTrue(create.refusal().reason().startsWith("No value is given for"), create.refusal().reason());
			}
		}
	}

	private EObject anyContainer(EClass kind) {
		if (CreateElement.kindsIn(fixture.deployment()).contains(kind)) {
			return fixture.deployment();
		}
		for (var all = fixture.deployment().eAllContents(); all.hasNext();) {
			EObject container = all.next();
			if (CreateElement.kindsIn(container).contains(kind)) {
				return container;
			}
		}
		throw new AssertionError(kind.getName());
	}
}
