package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MisplacedEndpointTest {
	@Test
	void sharesDatabasesAndMixedServersInTheWrongTierAreWarnings() {
		assertEquals(List.of(
				"warning FILES [FILES] File share FILES is in the service interfaces domain Interfaces. Move it to another tier, such as the intranet services.",
				"warning SQL [SQL] SQL Server SQL, with which the SQL adapter exchanges messages, is in the data domain Data. Move it to the intranet services or the service interfaces domain.",
				"warning BOTH [ftp-server] Endpoint server BOTH (ftp-server) also runs BizTalk. Keep the two on different servers."),
				Checked.findings("SEC-029", """
				domain Interfaces : service-interfaces {
				  server BTS : biztalk
				  server FILES : file-server
				  server BOTH : biztalk, ftp-server
				}
				domain Data : data { server SQL : sql-server }
				group G {
				  host H : in-process { instance on BTS }
				  receive-port R { location L : sql in H { at SQL } }
				}
				flow H -> FILES : file receive
				flow BTS -> FILES : file send
				"""));
	}

	@Test
	void otherTiersAndAdaptersAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-029", """
				domain Interfaces : service-interfaces {
				  server BTS : biztalk
				  server SQL-1 : sql-server
				  server FTP : ftp-server
				}
				domain Corporate : corporate { zone Intranet : intranet-services { server FILES : file-server } }
				domain Data : data { server SQL-2 : sql-server }
				server LOOSE : file-server
				group G {
				  host H : in-process { instance on BTS }
				  send-port S : file in H { at LOOSE }
				}
				flow H -> FILES : file
				flow H -> SQL-1 : sql
				flow H -> FTP : ftp
				connection H -> SQL-2 : data-access tds
				"""));
	}

	@Test
	void endpointsBehindClustersCountAndLocalQueuesAreWhereTheirHostsAre() {
		assertEquals(List.of(
				"warning SQL-1 [SQL-1] SQL Server SQL-1, with which the SQL adapter exchanges messages, is in the data domain Data. Move it to the intranet services or the service interfaces domain."),
				Checked.findings("SEC-029", """
				domain Services : services { server BTS : biztalk, msmq-server }
				domain Data : data { server SQL-1 : sql-server }
				database Warehouse : "Warehouse" on SQL-1
				group G {
				  host H : in-process { instance on BTS }
				  receive-port R { location Q : msmq in H { local-queue } }
				}
				flow H -> Warehouse : sql
				flow H -> Data : sql
				"""));
	}
}
