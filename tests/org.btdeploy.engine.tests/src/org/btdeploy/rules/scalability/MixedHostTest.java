package org.btdeploy.rules.scalability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MixedHostTest {
	@Test
	void severalFunctionsAreInformationInSmallDeployments() {
		assertEquals(List.of(
				"info H [H] Host H combines receive and send. Split it by function."),
				Checked.findings("SCA-005", """
				server A : biztalk
				group G { host H : in-process { receive file send file tracking instance on A } }
				"""));
	}

	@Test
	void fromFiveComputersOnTheyAreAWarning() {
		assertEquals(List.of(
				"warning H [H] Host H combines receive and process. Split it by function."),
				Checked.findings("SCA-005", """
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server D : biztalk
				server E : biztalk
				group G { host H : in-process { receive file process instance on A instance on B instance on C instance on D instance on E } }
				"""));
	}

	@Test
	void nineInstancesOnAServerArePointedOut() {
		assertEquals(List.of(
				"info A [A] Server A runs 9 host instances, more than 8. Merge hosts that do the same, or spread them over more servers."),
				Checked.findings("SCA-005", """
				server A : biztalk
				group G {
				  host H1 : in-process { instance on A }
				  host H2 : in-process { instance on A }
				  host H3 : in-process { instance on A }
				  host H4 : in-process { instance on A }
				  host H5 : in-process { instance on A }
				  host H6 : in-process { instance on A }
				  host H7 : in-process { instance on A }
				  host H8 : in-process { instance on A }
				  host H9 : in-process { instance on A }
				}
				"""));
	}

	@Test
	void eightInstancesAndSingleFunctionsAreClean() {
		assertEquals(List.of(), Checked.findings("SCA-005", """
				server A : biztalk
				group G {
				  host H1 : in-process { receive file tracking instance on A }
				  host H2 : in-process { instance on A }
				  host H3 : in-process { instance on A }
				  host H4 : in-process { instance on A }
				  host H5 : in-process { instance on A }
				  host H6 : in-process { instance on A }
				  host H7 : in-process { instance on A }
				  host H8 : in-process { instance on A }
				}
				"""));
	}
}
