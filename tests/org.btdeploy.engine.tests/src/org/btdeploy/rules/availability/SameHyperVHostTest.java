package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SameHyperVHostTest {
	@Test
	void redundantGuestsOfOneHostAreWarnings() {
		assertEquals(List.of(
				"warning H [H] A and B stand in for each other in H but all run on HV-1. Move one of them to another Hyper-V host.",
				"warning C [C] A and B stand in for each other in C but all run on HV-1. Move one of them to another Hyper-V host.",
				"warning Farm [Farm] A and B stand in for each other in Farm but all run on HV-1. Move one of them to another Hyper-V host.",
				"warning AG [AG] A and B stand in for each other in AG but all run on HV-1. Move one of them to another Hyper-V host.",
				"warning L [L] A and B stand in for each other in L but all run on HV-1. Move one of them to another Hyper-V host."),
				Checked.findings("HA-019", """
				target highly-available
				server HV-1 : hyper-v-host
				server A : biztalk { virtual on HV-1 }
				server B : biztalk { virtual on HV-1 }
				cluster C : active-passive { nodes A, B }
				nlb Farm { members A, B }
				availability-group AG : synchronous { replicas A, B }
				log-shipping L { from A to B }
				group G { host H : in-process { instance on A instance on B } }
				"""));
	}

	@Test
	void differentPhysicalAndUnnamedHostsAreClean() {
		assertEquals(List.of(), Checked.findings("HA-019", """
				target highly-available
				server HV-1 : hyper-v-host
				server HV-2 : hyper-v-host
				server A : biztalk { virtual on HV-1 }
				server B : biztalk { virtual on HV-2 }
				server P : biztalk
				server V : biztalk { virtual }
				cluster C : active-passive { nodes A, B }
				cluster D : active-passive { nodes A, P }
				nlb Farm { members A, V }
				group G { host H : in-process { instance on A } }
				"""));
	}
}
