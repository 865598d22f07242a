package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class PortalAccessTest {
	@Test
	void misplacedPortalsAndOtherPathsAreWarnings() {
		assertEquals(List.of(
				"warning PORTAL-1 [bam-portal] BAM portal PORTAL-1 is not in a service interfaces domain. Move it there.",
				"warning PORTAL-1 [bam-portal] BAM portal PORTAL-1 does not have the role iis. Add the role.",
				"warning Other [Other] Other leads information workers to BTS, which is not a BAM portal. Let it end at the portal.",
				"warning Open [Open] Open does not pass a firewall that protects Interfaces. Add that firewall to its path.",
				"warning Tds [Tds] Tds uses tds; the BAM portal is a web site. Use http or https."),
				Checked.findings("SEC-030", """
				domain Services : services { server PORTAL-1 : bam-portal }
				domain Interfaces : service-interfaces {
				  server PORTAL-2 : bam-portal, iis
				  server BTS : biztalk
				}
				domain Corporate : corporate { zone Users : information-workers { server PC : information-worker-client } }
				firewall FW3 { protects Interfaces }
				connection Other PC -> BTS via FW3 : portal http
				connection Open Users -> PORTAL-2 : portal http
				connection Tds Users -> PORTAL-2 via FW3 : portal tds
				"""));
	}

	@Test
	void clientsAndDatabasesWithoutPortalAreAWarning() {
		assertEquals(List.of(
				"warning PC [PC] Information workers (PC) and BAM databases (Bam) are modelled, but no BAM portal. Add a server with the roles bam-portal and iis to the service interfaces domain."),
				Checked.findings("SEC-030", """
				domain Corporate : corporate { zone Users : information-workers { server PC : information-worker-client } }
				server SQL : sql-server
				database Bam : bam-star-schema on SQL
				"""));
	}

	@Test
	void portalInItsPlaceIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-030", """
				domain Interfaces : service-interfaces, services {
				  server PORTAL-1 : bam-portal, iis
				  server PORTAL-2 : bam-portal, iis
				}
				domain Corporate : corporate { zone Users : information-workers { server PC : information-worker-client } }
				firewall FW3 { protects Interfaces }
				nlb Farm { members PORTAL-1, PORTAL-2 }
				connection Users -> Farm via FW3 : portal http, https
				connection PC -> PORTAL-1 via FW3 : portal
				"""));
	}
}
