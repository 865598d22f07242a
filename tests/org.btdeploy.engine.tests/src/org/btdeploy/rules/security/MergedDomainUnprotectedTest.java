package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MergedDomainUnprotectedTest {
	@Test
	void clearTextInAMergedDomainIsAnError() {
		assertEquals(List.of(
				"info Business [services] Business merges processing and data. Confirm that sniffing, tampering and spoofing inside the network are no concern.",
				"error Store [Store] Store is clear text inside Business, where processing and data are merged and no firewall stands between them. Protect it with IPsec or SSL, or split the domain.",
				"error Keys [Keys] Keys is clear text inside Business, where processing and data are merged and no firewall stands between them. Protect it with IPsec or SSL, or split the domain.",
				"error Box1 [Box1] Box1 is clear text inside Business, where processing and data are merged and no firewall stands between them. Protect it with IPsec or SSL, or split the domain."),
				Checked.findings("SEC-011", """
				domain Business : services, data {
				  server BTS : biztalk
				  server KEY : master-secret
				  server SQL : sql-server
				}
				group G {
				  database Box : messagebox on SQL
				  host H : in-process { instance on BTS }
				}
				connection Store BTS -> SQL : data-access tds
				connection Keys SQL -> KEY : sso
				connection Box1 H -> Box : data-access tds protected none
				"""));
	}

	@Test
	void mergingDespiteInternalThreatsIsPointedOut() {
		assertEquals(List.of(
				"info Business [service-interfaces] Business merges processing and data although internal threats are a concern here. Split the domain and put a firewall between the two."),
				Checked.findings("SEC-011", """
				internal-threats
				domain Business : service-interfaces, data
				"""));
	}

	@Test
	void separateDomainsWithoutTheirFirewallAreAnErrorToo() {
		assertEquals(List.of(
				"error Store [Store] Store leads from Services to Data in clear text and passes no firewall that protects Data. Add that firewall to its path, and protect the channel with IPsec or SSL until then."),
				Checked.findings("SEC-011", """
				domain Services : services { server BTS : biztalk }
				domain Data : data { server SQL : sql-server }
				firewall FW2 { protects Services }
				group G {
				  database Box : messagebox on SQL
				  host H : in-process { instance on BTS }
				}
				connection Store Services -> Data via FW2 : data-access tds
				"""));
	}

	@Test
	void protectedChannelsAndOtherTrafficAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-011", """
				domain Services : services {
				  server BTS : biztalk
				  server FILES : file-server
				  server SCOM : sql-server
				}
				domain Data : data {
				  server SQL : sql-server
				  server PLAIN : sql-server
				}
				firewall FW1 { protects Data }
				group G {
				  database Box : messagebox on SQL
				  host H : in-process { instance on BTS }
				}
				database Scom : monitoring on SCOM
				connection BTS -> SQL via FW1 : data-access tds
				connection BTS -> SQL : data-access tds protected ssl
				connection FILES -> SQL : administration
				connection BTS -> PLAIN : data-access tds
				connection BTS -> Scom : monitoring
				"""));
	}
}
