package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SingleEndpointTest {
	@Test
	void singleEndpointsThatAreUsedAreWarnings() {
		assertEquals(List.of(
				"warning RELAY [http-relay] Server RELAY (http-relay) is single. Add a second one and a load balancer over both.",
				"warning MAIL [mail-server] Server MAIL (mail-server) is single. Put it on a failover cluster, or mark it as highly-available if it is so by other means.",
				"warning PORTAL [bam-portal] Server PORTAL (bam-portal) is single. Add a second one and a load balancer over both.",
				"warning Q [msmq-server] Server Q (msmq-server) is single. Put it on a failover cluster, or mark it as highly-available if it is so by other means.",
				"warning FILES [file-server] Server FILES (file-server) is single. Put it on a failover cluster, or mark it as highly-available if it is so by other means.",
				"warning MQ [mqseries-server] Server MQ (mqseries-server) is single. Put it on a failover cluster, or mark it as highly-available if it is so by other means."),
				Checked.findings("HA-024", """
				target highly-available
				internet Net
				domain Perimeter : perimeter {
				  server RELAY : http-relay, iis
				  server MAIL : mail-server
				}
				domain Interfaces : service-interfaces {
				  server PORTAL : bam-portal, iis
				  server BTS : biztalk
				}
				server Q : msmq-server
				server FILES : file-server
				server MQ : mqseries-server
				nlb One { members RELAY }
				group G {
				  host H : in-process { instance on BTS }
				  receive-port R { location L : file in H { at FILES } }
				  send-port S : mqseries in H { at MQ }
				}
				flow Net -> One : https
				flow H -> MAIL : smtp
				flow H -> Q : msmq
				connection Net -> PORTAL : portal http
				"""));
	}

	@Test
	void redundantRemoteUnusedAndLowerTargetsAreClean() {
		assertEquals(List.of(), Checked.findings("HA-024", """
				target highly-available
				internet Net
				domain Perimeter : perimeter {
				  server RELAY-1 : http-relay
				  server RELAY-2 : http-relay
				  server MAIL : mail-server { remote }
				}
				server Q-1 : msmq-server
				server Q-2 : msmq-server
				server SAN : file-server { highly-available }
				server UNUSED : file-server
				server MAIL-2 : mail-server
				server BTS : biztalk
				nlb Farm { members RELAY-1, RELAY-2 }
				cluster C : active-passive { nodes Q-1, Q-2 }
				flow Net -> Farm : https
				flow BTS -> MAIL : smtp
				flow BTS -> MAIL-2 : smtp
				flow BTS -> Q-1 : msmq
				flow BTS -> SAN : file
				"""));
	}

	@Test
	void onlyHighlyAvailableDeploymentsAreAsked() {
		assertEquals(List.of(), Checked.findings("HA-024", """
				target available
				server BTS : biztalk
				server FILES : file-server
				flow BTS -> FILES : file
				"""));
	}
}
