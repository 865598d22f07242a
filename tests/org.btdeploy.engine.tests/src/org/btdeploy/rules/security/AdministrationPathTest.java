package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class AdministrationPathTest {
	@Test
	void otherWaysOfAdministrationAreWarnings() {
		assertEquals(List.of(
				"warning Direct [Direct] Direct leads from an operations zone to BTS, which is not an administration server in the services domain. Let it end at that server.",
				"warning Open [Open] Open does not pass a firewall that protects Services. Add that firewall to its path.",
				"warning Wmi [Wmi] Wmi administers by wmi instead of Terminal Services. Connect by terminal-services and work on the administration server."),
				Checked.findings("SEC-028", """
				domain Services : services {
				  server ADMIN : admin-tools
				  server BTS : biztalk
				}
				domain Corporate : corporate { zone Ops : operations { server DESK : terminal-services-client } }
				firewall FW2 { protects Services }
				connection Direct DESK -> BTS via FW2 : administration terminal-services
				connection Open Ops -> ADMIN : administration terminal-services
				connection Wmi Ops -> ADMIN via FW2 : administration wmi
				"""));
	}

	@Test
	void corporateDomainWithoutClientsIsPointedOut() {
		assertEquals(List.of(
				"info Corporate [Corporate] Corporate domain Corporate has no clients for administration. Add a zone of kind operations with a terminal-services-client if administrators work there."),
				Checked.findings("SEC-028", """
				domain Corporate : corporate { server DESK : terminal-services-client }
				"""));
	}

	@Test
	void terminalServicesToTheAdministrationServerIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-028", """
				domain Services : services { server ADMIN : admin-tools }
				domain Corporate : corporate {
				  zone Ops : operations { server DESK : terminal-services-client }
				  zone Users : information-workers { server PC : information-worker-client }
				}
				firewall FW2 { protects Services }
				connection DESK -> ADMIN via FW2 : administration terminal-services
				connection Ops -> ADMIN via FW2 : administration
				connection Users -> ADMIN : portal
				"""));
	}
}
