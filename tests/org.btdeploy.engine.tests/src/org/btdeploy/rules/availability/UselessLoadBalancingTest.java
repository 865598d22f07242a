package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class UselessLoadBalancingTest {
	@Test
	void membersThatAreNotCalledAreAWarning() {
		assertEquals(List.of(
				"warning Farm [SQL] Server SQL is behind load balancer Farm but runs nothing that is called through it. Take it out.",
				"warning Farm [A] Server A is behind load balancer Farm but runs nothing that is called through it. Take it out.",
				"warning Farm [Q] Server Q is behind load balancer Farm but runs nothing that is called through it. Take it out."),
				Checked.findings("HA-007", """
				target highly-available
				domain Data : data { server SQL : sql-server, iis }
				domain Interfaces : service-interfaces {
				  server A : biztalk
				  server Q : msmq-server
				}
				nlb Farm { members SQL, A, Q }
				group G { host Files : in-process { receive ftp instance on A } }
				flow A -> Q : msmq send transactional
				flow Files -> Q : msmq transactional
				"""));
	}

	@Test
	void membersThatAreCalledAreClean() {
		assertEquals(List.of(), Checked.findings("HA-007", """
				target highly-available
				domain Perimeter : perimeter {
				  server RELAY : http-relay
				  server WEB : iis
				}
				domain Interfaces : service-interfaces {
				  server A : biztalk, iis
				  server B : biztalk
				  server PORTAL : bam-portal, iis
				  server WSS : sharepoint
				  server Q : msmq-server
				  server UNSTATED
				}
				nlb Farm { members RELAY, WEB, A, B, PORTAL, WSS, Q, UNSTATED }
				group G {
				  host Web : isolated { instance on A }
				  host Tcp : in-process { receive wcf-custom instance on B }
				}
				"""));
	}

	@Test
	void withoutDomainsAWebServerMayBeAnywhere() {
		assertEquals(List.of(), Checked.findings("HA-007", """
				target highly-available
				server WEB : iis
				nlb Farm { members WEB }
				"""));
	}
}
