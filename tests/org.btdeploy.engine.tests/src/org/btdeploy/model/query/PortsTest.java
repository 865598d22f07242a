package org.btdeploy.model.query;

import static org.btdeploy.model.query.Deployments.index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.model.words.PortSpan;
import org.junit.jupiter.api.Test;

class PortsTest {
	private static List<PortSpan> ports(String flow) {
		return Ports.of(index("server A\nserver B\nflow A -> B : " + flow + "\n").connections().get(0));
	}

	@Test
	void statedPortsGoBeforeUsualOnes() {
		assertEquals(List.of(new PortSpan(8443, 8443), new PortSpan(100, 200)), ports("https ports 8443, 100-200"));
		assertEquals(List.of(PortSpan.ANY), ports("https ports any"));
		assertEquals(List.of(new PortSpan(443, 443), new PortSpan(1433, 1433)), ports("https, tds"));
		assertEquals(List.of(new PortSpan(443, 443)), ports("sb-messaging"));
		assertEquals(List.of(), ports("\"own\""));
	}

	@Test
	void rangesWrittenBackwardsAreTurned() {
		assertEquals(List.of(new PortSpan(100, 200)),
				Ports.of(Deployments.broken("server A\nserver B\nflow A -> B : http ports 200-100\n").connections().get(0)));
	}

	@Test
	void listsOverlapIfAnyOfTheirSpansDo() {
		List<PortSpan> web = List.of(new PortSpan(80, 80), new PortSpan(443, 443));
		assertTrue(Ports.overlap(web, List.of(new PortSpan(400, 500))));
		assertFalse(Ports.overlap(web, List.of(new PortSpan(81, 442))));
		assertFalse(Ports.overlap(web, List.of()));
	}
}
