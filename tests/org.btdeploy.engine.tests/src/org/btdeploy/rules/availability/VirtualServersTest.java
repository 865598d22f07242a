package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class VirtualServersTest {
	@Test
	void unprotectedGuestsBusyHostsAndTheLoadTestAreInformation() {
		assertEquals(List.of(
				"info HV-1 [hyper-v-host] Hyper-V host HV-1 also has other roles. Move them into virtual machines.",
				"info A [virtual] The deployment uses virtual servers such as A. Test the performance before production: guests cost 9 to 12 percent of the processor, so plan 110 to 125 percent of what physical servers would need.",
				"info A [virtual] Virtual server A is neither clustered itself nor on a clustered Hyper-V host. Cluster one of them, or run its hosts on another Hyper-V host as well.",
				"info B [virtual] Virtual server B is neither clustered itself nor on a clustered Hyper-V host. Cluster one of them, or run its hosts on another Hyper-V host as well.",
				"info SQL [virtual] Virtual server SQL is neither clustered itself nor on a clustered Hyper-V host. Cluster one of them, or run its hosts on another Hyper-V host as well."),
				Checked.findings("HA-020", """
				target highly-available
				server HV-1 : hyper-v-host, iis
				server A : biztalk { virtual on HV-1 }
				server B : biztalk { virtual on HV-1 }
				server SQL : sql-server { virtual on HV-1 }
				group G { host H : in-process { instance on A instance on B } }
				"""));
	}

	@Test
	void protectedGuestsOnlyRemindOfTheLoadTest() {
		assertEquals(List.of(
				"info A [virtual] The deployment uses virtual servers such as A. Test the performance before production: guests cost 9 to 12 percent of the processor, so plan 110 to 125 percent of what physical servers would need."),
				Checked.findings("HA-020", """
				target highly-available
				server HV-1 : hyper-v-host
				server HV-2 : hyper-v-host
				server HV-3 : hyper-v-host
				server A : biztalk { virtual on HV-1 }
				server B : biztalk { virtual on HV-2 }
				server SQL-1 : sql-server { virtual on HV-1 }
				server SQL-2 : sql-server { virtual on HV-2 }
				server SQL-3 : sql-server { virtual on HV-3 }
				server SPARE : hyper-v-host
				cluster C : active-passive { nodes SQL-1, SQL-2 }
				cluster D : active-passive { nodes HV-3, SPARE }
				group G { host H : in-process { instance on A instance on B } }
				"""));
	}

	@Test
	void physicalServersAndOtherGuestsAreClean() {
		assertEquals(List.of(), Checked.findings("HA-020", """
				target highly-available
				server A : biztalk
				server FILES : file-server { virtual }
				"""));
	}
}
