package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MisplacedFunctionTest {
	@Test
	void functionsOnTheWrongSideAreWarnings() {
		assertEquals(List.of(
				"warning Work on A [A] Host Work (process) runs on A in Interfaces, which is not a domain of kind services. Run it on a server of such a domain.",
				"warning KEY [master-secret] Server KEY with the role master-secret is in Interfaces, which is not a domain of kind services. Move it to the services domain.",
				"warning In on B [B] Host In (receive) runs on B in Services, which is not a domain of kind service-interfaces. Run it on a server of such a domain."),
				Checked.findings("SEC-023", """
				domain Interfaces : service-interfaces {
				  server A : biztalk
				  server KEY : master-secret
				}
				domain Services : services { server B : biztalk }
				group G {
				  host In : in-process { receive file instance on A instance on B }
				  host Work : in-process { process instance on A instance on B }
				}
				"""));
	}

	@Test
	void bizTalkInTheCorporateDomainIsAWarningAndForFtpAndMailInformation() {
		assertEquals(List.of(
				"info A [biztalk] Server A runs BizTalk in the corporate domain Corporate; one table of the documentation has FTP and POP3 receivers there, its text and figure have none. Consider the service interfaces domain.",
				"warning B [biztalk] Server B runs BizTalk in the corporate domain Corporate; the reference architecture keeps BizTalk out of it. Move it to the service interfaces or services domain.",
				"warning C [biztalk] Server C runs BizTalk in the corporate domain Corporate; the reference architecture keeps BizTalk out of it. Move it to the service interfaces or services domain."),
				Checked.findings("SEC-023", """
				domain Corporate : corporate {
				  server A : biztalk
				  server B : biztalk
				  server C : biztalk
				}
				domain Interfaces : service-interfaces
				domain Services : services
				group G {
				  host In : in-process { receive ftp, pop3 instance on A instance on C }
				  host Work : in-process { process instance on B }
				  host Files : in-process { receive file instance on C }
				}
				"""));
	}

	@Test
	void mergedDomainsHoldEverything() {
		assertEquals(List.of(), Checked.findings("SEC-023", """
				domain Processing : service-interfaces, services {
				  server A : biztalk
				  server KEY : master-secret
				}
				group G { host All : in-process { receive file send file process instance on A } }
				"""));
	}

	@Test
	void rightPlacesAndServersInNoDomainAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-023", """
				domain Interfaces : service-interfaces { server A : biztalk }
				domain Services : services {
				  server B : biztalk
				  server ADMIN : admin-tools
				  server MOM : monitoring
				}
				server C : biztalk
				group G {
				  host In : in-process { receive file instance on A }
				  host Out : in-process { send file instance on A instance on C }
				  host Track : in-process { tracking instance on B }
				}
				"""));
	}
}
