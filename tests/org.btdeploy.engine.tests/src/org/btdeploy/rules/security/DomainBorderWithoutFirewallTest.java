package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class DomainBorderWithoutFirewallTest {
	@Test
	void crossingWithoutFirewallIsAnError() {
		assertEquals(List.of(
				"error Store [Store] Store crosses from Services to Data without a firewall that protects Data. Add that firewall to its path."),
				Checked.findings("SEC-009", """
				domain Services : services { server BTS : biztalk }
				domain Data : data { server SQL : sql-server }
				connection Store BTS -> SQL : data-access tds
				"""));
	}

	@Test
	void theFirewallMustProtectTheInnerDomain() {
		assertEquals(List.of(
				"error SQL -> BTS [connection] SQL -> BTS crosses from Services to Data without a firewall that protects Data. Add that firewall to its path."),
				Checked.findings("SEC-009", """
				domain Services : services { server BTS : biztalk }
				domain Data : data { server SQL : sql-server }
				firewall FW2 { protects Services }
				connection SQL -> BTS via FW2 : data-access tds
				"""));
	}

	@Test
	void mergedDomainTakesItsInnermostKind() {
		assertEquals(List.of(
				"error Store [Store] Store crosses from Services to Business without a firewall that protects Business. Add that firewall to its path."),
				Checked.findings("SEC-009", """
				domain Business : corporate, data { server SQL : sql-server }
				domain Services : services { server BTS : biztalk }
				firewall FW2 { protects Services }
				connection Store BTS -> SQL via FW2 : data-access tds
				"""));
	}

	@Test
	void encryptionMakesItAWarning() {
		assertEquals(List.of(
				"warning Store [Store] Store crosses from Services to Data encrypted, but without a firewall that protects Data. Add that firewall to its path."),
				Checked.findings("SEC-009", """
				domain Services : services
				domain Data : data
				connection Store Services -> Data : data-access tds protected ipsec
				"""));
	}

	@Test
	void encryptionDoesNotHelpAgainstThreatsFromInside() {
		assertEquals(List.of(
				"error Store [Store] Store crosses from Services to Data without a firewall that protects Data. Add that firewall to its path."),
				Checked.findings("SEC-009", """
				internal-threats
				domain Services : services
				domain Data : data
				connection Store Services -> Data : data-access tds protected ssl
				"""));
	}

	@Test
	void betweenEqualsAndCustomDomainsAnyFirewallWillDo() {
		assertEquals(List.of(
				"error Files [Files] Files crosses from Corporate to Perimeter without a firewall. Add one to its path.",
				"error Store [Store] Store crosses from Own to Data without a firewall. Add one to its path."),
				Checked.findings("SEC-009", """
				domain Perimeter : perimeter
				domain Corporate : corporate
				domain Own : custom
				domain Data : data
				firewall FW
				flow Mail Corporate -> Perimeter via FW : smtp
				flow Files Corporate -> Perimeter : file
				flow Own -> Data via FW : file
				flow Store Own -> Data : file
				"""));
	}

	@Test
	void hostsAreWhereTheirInstancesAre() {
		assertEquals(List.of(
				"error Store [Store] Store crosses from Interfaces to Data without a firewall that protects Data. Add that firewall to its path."),
				Checked.findings("SEC-009", """
				domain Interfaces : service-interfaces { server BTS-1 : biztalk }
				domain Services : services { server BTS-2 : biztalk }
				domain Data : data { server SQL : sql-server }
				firewall FW1 { protects Data }
				group G {
				  database Box : messagebox on SQL
				  host H : in-process {
				    instance on BTS-1
				    instance on BTS-2
				  }
				}
				connection Store H -> Box : data-access tds
				connection Good H -> Box via FW1 : data-access tds
				"""));
	}

	@Test
	void insideOneDomainAndOutsideAllNothingIsCrossed() {
		assertEquals(List.of(), Checked.findings("SEC-009", """
				domain Business : services, data {
				  server BTS : biztalk
				  server SQL : sql-server
				}
				server Loose : file-server
				connection BTS -> SQL : data-access tds
				flow BTS -> Loose : file
				"""));
	}

	@Test
	void encryptionAloneIsAWarningBetweenEqualDomainsToo() {
		assertEquals(List.of(
				"warning Perimeter -> Corporate [connection] Perimeter -> Corporate crosses from Perimeter to Corporate encrypted, but without a firewall. Add one to its path."),
				Checked.findings("SEC-009", """
				domain Perimeter : perimeter
				domain Corporate : corporate
				connection Perimeter -> Corporate : administration protected ipsec
				"""));
	}
}
