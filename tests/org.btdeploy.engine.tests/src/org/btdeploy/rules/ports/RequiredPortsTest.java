package org.btdeploy.rules.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.words.PortSpan;
import org.junit.jupiter.api.Test;

class RequiredPortsTest {
	private static final PortSpan SQL = new PortSpan(1433, 1433);

	@Test
	void theListCoversAllPagesOnPorts() {
		Set<String> pages = new TreeSet<>();
		int ports = 0;
		for (PortNeed need : RequiredPorts.all()) {
			pages.add(need.page());
			ports += need.ports().size();
		}
		assertEquals(Set.of("ports-for-the-administration-server.md", "ports-for-the-bam-portal-server.md",
				"ports-for-the-enterprise-single-sign-on-servers.md", "ports-for-the-processing-servers.md",
				"ports-for-the-receive-and-send-servers.md", "ports-for-the-tracking-server.md"), pages);
		assertEquals(127, ports, "each port of each line of the pages, alike lines once");
		assertEquals(RequiredPorts.all().size(), new HashSet<>(RequiredPorts.all()).size(), "no line twice");
	}

	@Test
	void everyEndIsARoleOrAKindOfDatabase() {
		Set<String> functions = Set.of("processing", "receive-send", "tracking");
		for (PortNeed need : RequiredPorts.all()) {
			assertTrue(ServerRole.get(need.source()) != null || functions.contains(need.source()), need::toString);
			assertTrue(ServerRole.get(need.destination()) != null || DatabaseKind.get(need.destination()) != null, need::toString);
			assertTrue(!need.purpose().isBlank() && !need.purpose().endsWith("."), need::toString);
		}
	}

	@Test
	void needsAreFoundByBothEnds() {
		List<PortNeed> needs = RequiredPorts.between(Set.of("processing", "sso"), Set.of("messagebox", "master-secret"));
		assertEquals(List.of("processing master-secret [135, 49152-65535] RUN", "processing messagebox [1433] RUN", "sso master-secret [135, 49152-65535] RUN"),
				needs.stream().filter(need -> need.phase() == PortNeed.Phase.RUN)
					.map(need -> need.source() + " " + need.destination() + " " + need.ports() + " " + need.phase()).sorted().toList());
		assertEquals(List.of(), RequiredPorts.between(Set.of("processing"), Set.of()));
		assertEquals(List.of(), RequiredPorts.between(Set.of("monitoring"), Set.of("messagebox")));
	}

	@Test
	void portsOfProtocolsAreInOrderAndDistinct() {
		assertEquals("[135, 445, 1433, 2383, 2393, 2725, 49152-65535]",
				RequiredPorts.of(Set.of("tds", "msdtc", "rpc", "wmi", "smb", "olap")).toString());
		assertEquals(List.of(SQL), RequiredPorts.of(Set.of("tds")));
	}
}
