package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class DirectAccessToDataTest {
	@Test
	void perimeterCorporateAndPartnersAreErrors() {
		assertEquals(List.of(
				"error Net -> SQL [Net] Net talks directly to SQL in the data domain Data. Lead it through a server in the services or service interfaces domain.",
				"error SQL -> FTP [FTP] FTP in Perimeter talks directly to SQL in the data domain Data. Lead it through a server in the services or service interfaces domain.",
				"error Portal [Users] Users in Corporate talks directly to Data in the data domain Data. Lead it through a server in the services or service interfaces domain."),
				Checked.findings("SEC-010", """
				internet Net
				domain Perimeter : perimeter { server FTP : ftp-server }
				domain Corporate : corporate { zone Users : information-workers { server PC : information-worker-client } }
				domain Data : data { server SQL : sql-server }
				firewall FW { protects Perimeter, Data from Net }
				flow Net -> SQL via FW : sql
				connection SQL -> FTP via FW : monitoring "backup"
				connection Portal Users -> Data via FW : portal http
				"""));
	}

	@Test
	void anotherDataDomainAndServersWithoutDomainAreErrors() {
		assertEquals(List.of(
				"error Copy [SQL] SQL in Data talks directly to SQL-2 in the data domain Site2. Lead it through a server in the services or service interfaces domain.",
				"error Admin [DESK] DESK, which is in no domain, talks directly to SQL in the data domain Data. Lead it through a server in the services or service interfaces domain."),
				Checked.findings("SEC-010", """
				domain Data : data { server SQL : sql-server }
				domain Site2 : data { server SQL-2 : sql-server }
				server DESK
				firewall FW { protects Data, Site2 }
				connection Copy SQL -> SQL-2 via FW : data-access tds
				connection Admin DESK -> SQL via FW : administration
				"""));
	}

	@Test
	void processingDomainsAndTheDataDomainItselfAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-010", """
				domain Interfaces : service-interfaces { server BTS-1 : biztalk }
				domain Services : services, corporate { server BTS-2 : biztalk }
				domain Data : data {
				  server SQL-1 : sql-server
				  server SQL-2 : sql-server
				}
				firewall FW1 { protects Data }
				connection BTS-1 -> SQL-1 via FW1 : data-access tds
				connection SQL-1 -> BTS-2 via FW1 : monitoring
				connection SQL-1 -> SQL-2 : data-access tds
				"""));
	}

	@Test
	void hostWithoutInstancesIsNowhere() {
		assertEquals(List.of(), Checked.findings("SEC-010", """
				domain Data : data { server SQL : sql-server }
				group G { host H : in-process }
				connection H -> SQL : data-access tds
				"""));
	}
}
