package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SharedTrustTest {
	@Test
	void oneAccountForTrustedAndUntrustedHostsIsAnError() {
		assertEquals(List.of(
				"error Plain on A [\"d\\\\SVC\"] Account d\\SVC is used by host Trusted, which is trusted with authentication, and by host Plain, which is not. Give one of them another account."),
				Checked.findings("SEC-026", """
				server A : biztalk
				server B : biztalk
				group G {
				  host Trusted : in-process { authentication-trusted instance on A as "D\\\\svc" }
				  host Plain : in-process {
				    instance on A as "d\\\\SVC"
				    instance on B as "d\\\\svc"
				  }
				}
				"""));
	}

	@Test
	void builtInAccountsAreErrors() {
		assertEquals(List.of(
				"error H on A [\"LocalSystem\"] Host H runs under the built-in account LocalSystem. Give it a domain account of its own.",
				"error K on A [\"NT AUTHORITY\\\\NETWORK SERVICE\"] Host K runs under the built-in account NT AUTHORITY\\NETWORK SERVICE. Give it a domain account of its own."),
				Checked.findings("SEC-026", """
				server A : biztalk
				group G {
				  host H : in-process { instance on A as "LocalSystem" }
				  host K : in-process { instance on A as "NT AUTHORITY\\\\NETWORK SERVICE" }
				}
				"""));
	}

	@Test
	void ownAndUnstatedAccountsAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-026", """
				server A : biztalk
				group G {
				  host Trusted : in-process { authentication-trusted instance on A as "D\\\\one" }
				  host Trusted-2 : in-process { authentication-trusted instance on A as "D\\\\one" }
				  host Plain : in-process { instance on A as "D\\\\system" }
				  host Open : in-process { instance on A }
				}
				"""));
	}
}
