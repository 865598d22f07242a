package org.btdeploy.model.query;

import static org.btdeploy.model.query.Deployments.find;
import static org.btdeploy.model.query.Deployments.index;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Internet;
import org.btdeploy.model.Server;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
	private static final String CHAIN = """
			internet Net
			server RELAY-1 : http-relay
			server RELAY-2 : http-relay
			server BTS : biztalk
			server SQL : sql-server
			server APART
			firewall FW4
			firewall FW3
			firewall FW1
			nlb Farm { members RELAY-1, RELAY-2 }
			group G { host H : in-process { instance on BTS } }
			flow Net -> Farm via FW4 : https
			flow RELAY-2 -> H via FW3 : http
			connection BTS -> SQL via FW1 : data-access
			connection APART -> BTS : administration
			""";

	private static List<String> reached(DeploymentIndex index, Endpoint from) {
		return Reachability.from(from, index).stream()
				.map(reached -> Names.of(reached.end()) + " through " + Deployments.names(reached.firewalls())).toList();
	}

	@Test
	void connectionsAreFollowedThroughLoadBalancersAndHosts() {
		DeploymentIndex index = index(CHAIN);
		assertEquals(List.of("Farm through [FW4]", "RELAY-1 through [FW4]", "RELAY-2 through [FW4]", "H through [FW4, FW3]",
				"BTS through [FW4, FW3]", "SQL through [FW4, FW3, FW1]"), reached(index, find(index, Internet.class, "Net")));
	}

	@Test
	void nothingGoesAgainstTheArrow() {
		DeploymentIndex index = index(CHAIN);
		assertEquals(List.of(), reached(index, find(index, Server.class, "SQL")));
		assertEquals(List.of("BTS through []", "SQL through [FW1]", "H through []"), reached(index, find(index, Server.class, "APART")));
	}

	@Test
	void circlesEnd() {
		DeploymentIndex index = index("server A\nserver B\nconnection A -> B : monitoring\nconnection B -> A : monitoring\n");
		assertEquals(List.of("B through []"), reached(index, find(index, Server.class, "A")));
	}
}
