package org.btdeploy.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.Firewall;
import org.junit.jupiter.api.Test;

class CrossingsTest {
	private final Fixture fixture = Fixture.of("""
		deployment D {
		  internet Internet
		  partner P through Internet
		  domain Outer : perimeter { server RELAY : http-relay }
		  domain Work : services { server BTS : biztalk
		    server OTHER : biztalk }
		  domain Data : data { server SQL : sql-server }
		  server LOOSE
		  firewall FW1 { protects Outer from Internet }
		  firewall FW2 { protects Work from Outer }
		  firewall FW3 { protects Data from Work }
		  group G { host H : in-process { instance on BTS } }
		}
		""");

	private List<String> between(String source, String target) {
		return Crossings.between(fixture.get(source), fixture.get(target), DeploymentIndex.of(fixture.deployment())).stream().map(Firewall::getName).toList();
	}

	@Test
	void firewallsAreFoundInTheirOrderEitherWay() {
		assertEquals(List.of("FW1"), between("Internet", "RELAY"));
		assertEquals(List.of("FW1", "FW2"), between("P", "H"));
		assertEquals(List.of("FW3", "FW2", "FW1"), between("SQL", "Internet"));
		assertEquals(List.of("FW3"), between("Work", "Data"));
	}

	@Test
	void thereAreNoneOnOneSideAndWhereNoWayIsKnown() {
		assertEquals(List.of(), between("BTS", "OTHER"));
		assertEquals(List.of(), between("LOOSE", "BTS"));
		assertEquals(List.of(), between("Internet", "LOOSE"));
	}
}
