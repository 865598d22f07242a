package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ReceiverNotLoadBalancedTest {
	@Test
	void serversWithoutACommonLoadBalancerAreAWarning() {
		assertEquals(List.of(
				"warning Web [Web] The instances of host Web on A and B are not behind a load balancer. Create one over these servers and let flows end at it.",
				"warning Tcp [Tcp] The instances of host Tcp on A and B are not behind a load balancer. Create one over these servers and let flows end at it."),
				Checked.findings("HA-006", """
				target highly-available
				server A : biztalk, iis
				server B : biztalk, iis
				nlb Half { members A }
				group G {
				  host Web : isolated { receive http instance on A instance on B }
				  host Tcp : in-process { receive wcf-nettcp instance on A instance on B }
				}
				"""));
	}

	@Test
	void flowsEndAtTheLoadBalancer() {
		assertEquals(List.of(
				"warning Direct [A] Direct ends at the single server A instead of load balancer Farm. Let it end at the load balancer."),
				Checked.findings("HA-006", """
				target highly-available
				internet Net
				server A : biztalk, iis
				server B : biztalk, iis
				nlb Farm { members A, B }
				group G { host Web : isolated { receive http instance on A instance on B } }
				flow Direct Net -> A : https receive by partner
				flow Good Net -> Farm : https receive by partner
				flow Out A -> Net : https send
				flow Other Net -> A : msmq receive by partner
				"""));
	}

	@Test
	void singleInstancesClusteredAndOtherHostsAreClean() {
		assertEquals(List.of(), Checked.findings("HA-006", """
				target highly-available
				server A : biztalk, iis
				server B : biztalk, iis
				cluster C : active-passive { nodes A, B group H }
				group G {
				  host Web : isolated { receive http instance on A instance on B { disabled } }
				  host Tcp : in-process { receive wcf-nettcp clustered in C.H instance on A instance on B }
				  host Files : in-process { receive file instance on A instance on B }
				}
				"""));
	}
}
