package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ClusteredHostCannotFailOverTest {
	@Test
	void whatPreventsAFailoverIsAnError() {
		assertEquals(List.of(
				"error H [C.H] Clustered host H cannot fail over: cluster C has fewer than two nodes with BizTalk. Add the role biztalk to its nodes, or nodes.",
				"error H [C.H] Clustered host H cannot fail over to B: it has no enabled instance there, though group C.H may move to it. Add the instance.",
				"error H [C.H] Clustered host H cannot fail over cleanly: group C.H lacks network-name or ip-address. Add both."),
				Checked.findings("HA-014", """
				target highly-available
				server A : biztalk
				server B : sso
				cluster C : active-passive { nodes A, B group H { resources network-name, biztalk-host } }
				group G { host H : in-process { receive ftp clustered in C.H instance on A } }
				"""));
	}

	@Test
	void disabledInstancesDoNotCount() {
		assertEquals(List.of(
				"error H [C.H] Clustered host H cannot fail over to B: it has no enabled instance there, though group C.H may move to it. Add the instance."),
				Checked.findings("HA-014", """
				target highly-available
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B group H { resources network-name, ip-address, biztalk-host } }
				group G { host H : in-process { receive ftp clustered in C.H instance on A instance on B { disabled } } }
				"""));
	}

	@Test
	void clusteringWithoutNeedIsPointedOut() {
		assertEquals(List.of(
				"info H [C.H] Host H is clustered without need: nothing it receives asks for a single instance. Consider plain instances on several servers, which share the load."),
				Checked.findings("HA-014", """
				target highly-available
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B group H { resources network-name, ip-address, biztalk-host } }
				group G { host H : in-process { receive file clustered in C.H instance on A instance on B } }
				"""));
	}

	@Test
	void completeClustersAreClean() {
		assertEquals(List.of(), Checked.findings("HA-014", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server D : biztalk
				cluster C : active-passive {
				  nodes A, B, D
				  group H { resources network-name, ip-address, biztalk-host owners A, B }
				  group S { resources network-name, ip-address, biztalk-host owners A, B }
				}
				group G {
				  host H : in-process { receive ftp clustered in C.H instance on A instance on B }
				  host Ordered : in-process { clustered in C.S instance on A instance on B }
				  receive-port P { location L : file in Ordered { ordered } }
				}
				"""));
	}

	@Test
	void clusteredSingleSignOnIsAReason() {
		assertEquals(List.of(), Checked.findings("HA-014", """
				target highly-available
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B group H { resources network-name, ip-address, sso-service, biztalk-host } }
				group G { host H : in-process { process clustered in C.H instance on A instance on B } }
				"""));
	}
}
