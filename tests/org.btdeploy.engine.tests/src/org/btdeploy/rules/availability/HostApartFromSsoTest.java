package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class HostApartFromSsoTest {
	@Test
	void otherGroupAndMissingIisAreErrors() {
		assertEquals(List.of(
				"error H [C.Other] Clustered host H is in group C.Other, but Single Sign-On on its nodes is in group C.Sso. Move the host into that group.",
				"error Web [Web] Isolated host Web runs on A, but group C.Sso with Single Sign-On has no iis resource. Add it."),
				Checked.findings("HA-013", """
				target highly-available
				server A : biztalk, iis
				server B : biztalk, iis
				cluster C : active-passive {
				  nodes A, B
				  group Sso { resources sso-service }
				  group Other { resources biztalk-host }
				}
				group G {
				  host H : in-process { clustered in C.Other instance on A instance on B }
				  host Web : isolated { instance on A instance on B }
				}
				"""));
	}

	@Test
	void sameGroupWithIisAndOtherServersAreClean() {
		assertEquals(List.of(), Checked.findings("HA-013", """
				target highly-available
				server A : biztalk, iis
				server B : biztalk, iis
				server D : biztalk, iis
				cluster C : active-passive { nodes A, B group Sso { resources sso-service, biztalk-host, iis } }
				group G {
				  host H : in-process { clustered in C.Sso instance on A instance on B }
				  host Web : isolated { clustered in C.Sso instance on A instance on D }
				}
				"""));
	}
}
