package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SharedAccountTest {
	@Test
	void sharedAccountsAndGroupsAreWarnings() {
		assertEquals(List.of(
				"warning K on A [\"d\\\\ONE\"] Account d\\ONE is used by hosts H and K. Give each host an account of its own.",
				"warning K [\"D\\\\Hosts\"] Windows group D\\Hosts is used by hosts H and K. Give each host a group of its own.",
				"warning L on A [\"D\\\\sso\"] Account D\\sso runs Single Sign-On on master secret server KEY and also host L. Give the host an account of its own."),
				Checked.findings("SEC-027", """
				server A : biztalk
				server KEY : master-secret { sso-account "D\\\\sso" }
				group G {
				  host H : in-process { instance on A as "D\\\\one" windows-group "D\\\\Hosts" }
				  host K : in-process { instance on A as "d\\\\ONE" windows-group "D\\\\Hosts" }
				  host L : in-process { instance on A as "D\\\\sso" }
				}
				"""));
	}

	@Test
	void localAccountsAreWarningsWithSeveralServers() {
		assertEquals(List.of(
				"warning H on A [\".\\\\svc\"] Account or group .\\svc of host H is local to one computer, but its group has several servers. Use a domain account.",
				"warning H on B [\"B\\\\svc\"] Account or group B\\svc of host H is local to one computer, but its group has several servers. Use a domain account.",
				"warning H [\"A\\\\Hosts\"] Account or group A\\Hosts of host H is local to one computer, but its group has several servers. Use a domain account."),
				Checked.findings("SEC-027", """
				server A : biztalk
				server B : biztalk
				group G {
				  host H : in-process {
				    instance on A as ".\\\\svc"
				    instance on B as "B\\\\svc"
				    windows-group "A\\\\Hosts"
				  }
				}
				"""));
	}

	@Test
	void ownDomainAccountsAndSingleServersAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-027", """
				server A : biztalk
				server B : biztalk
				server C : biztalk
				group G {
				  host H : in-process {
				    instance on A as "D\\\\one"
				    instance on B as "D\\\\one"
				  }
				  host K : in-process { instance on B as "svc" windows-group "BizTalk Hosts" }
				}
				group Single { host L : in-process { instance on C as ".\\\\svc" } }
				"""));
	}

	@Test
	void theAccountOfTheMasterSecretIsUsedByNoOtherSsoServer() {
		assertEquals(List.of(
				"warning SSO-3 [\"d\\\\secret\"] Account d\\secret runs Single Sign-On on master secret server SSO-1 and also on SSO-3. Give SSO-3 another account."),
				Checked.findings("SEC-027", """
				server SSO-1 : master-secret { sso-account "D\\\\secret" }
				server SSO-2 : sso { sso-account "D\\\\secret" }
				server SSO-3 : sso { sso-account "d\\\\secret" }
				server SSO-4 : sso { sso-account "D\\\\sso" }
				cluster C : active-passive { nodes SSO-1, SSO-2 group Key { resources master-secret } }
				"""));
	}
}
