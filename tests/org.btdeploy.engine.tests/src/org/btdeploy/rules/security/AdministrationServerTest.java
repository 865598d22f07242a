package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class AdministrationServerTest {
	@Test
	void missingServerIsAWarning() {
		assertEquals(List.of(
				"warning Services [Services] Services domain Services has no administration server. Add a server with the role admin-tools and nothing else."),
				Checked.findings("SEC-022", """
				domain Services : services, service-interfaces { server BTS : biztalk }
				"""));
	}

	@Test
	void mixedServersAreWarnings() {
		assertEquals(List.of(
				"warning A [admin-tools] Administration server A also has the role sql-server. Move one of them to another server.",
				"warning B [admin-tools] Administration server B also runs host instances. Move them away, or add an administration server of its own."),
				Checked.findings("SEC-022", """
				domain Services : services {
				  server A : admin-tools, sql-server
				  server B : admin-tools, biztalk
				}
				group G { host H : in-process { instance on B } }
				"""));
	}

	@Test
	void oneOfItsOwnIsEnough() {
		assertEquals(List.of(), Checked.findings("SEC-022", """
				domain Services : services {
				  server A : admin-tools, sql-server
				  server B : admin-tools, biztalk
				}
				domain Data : data
				"""));
	}

	@Test
	void withoutServicesDomainThereIsNothingToSay() {
		assertEquals(List.of(), Checked.findings("SEC-022", """
				domain Data : data
				server A : admin-tools, iis
				"""));
	}
}
