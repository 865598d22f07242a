package org.btdeploy.model.query;

import static org.btdeploy.model.query.Deployments.broken;
import static org.btdeploy.model.query.Deployments.find;
import static org.btdeploy.model.query.Deployments.index;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Host;
import org.btdeploy.model.Server;
import org.junit.jupiter.api.Test;

class NamesTest {
	@Test
	void namesAreThoseOfTheTextNotTheLabels() {
		DeploymentIndex index = index("server A \"Label\"\n");
		assertEquals("A", Names.of(find(index, Server.class, "A")));
	}

	@Test
	void whatHasNoNameIsCalledByItsEndsOrOwner() {
		DeploymentIndex index = index("""
				domain D1 : data
				domain D2 : services
				server A : biztalk
				server B
				trust D2 -> D1
				cluster C : active-passive { nodes A, B group Main }
				group G { host H : in-process { instance on A } }
				firewall FW {
				  allow tcp 80, 1000-2000 from A to B
				  allow any any from any to any
				}
				flow A -> B : http
				flow Named A -> B : http
				accept SEC-001 because "x"
				""");
		assertEquals("D2 -> D1", Names.of(index.trusts().get(0)));
		assertEquals("A -> B", Names.of(index.flows().get(0)));
		assertEquals("Named", Names.of(index.flows().get(1)));
		assertEquals("C.Main", Names.of(find(index, ClusterGroup.class, "Main")));
		assertEquals("H on A", Names.of(find(index, Host.class, "H").getInstances().get(0)));
		assertEquals("allow tcp 80, 1000-2000 from A to B", Names.of(index.firewalls().get(0).getRules().get(0)));
		assertEquals("allow any any from any to any", Names.of(index.firewalls().get(0).getRules().get(1)));
		assertEquals("accept SEC-001", Names.of(index.acceptances().get(0)));
	}

	@Test
	void unknownElementsAreAQuestionMark() {
		assertEquals("?", Names.of(null));
		assertEquals("A -> ?", Names.of(broken("server A\nflow A -> GONE : http\n").flows().get(0)));
	}
}
