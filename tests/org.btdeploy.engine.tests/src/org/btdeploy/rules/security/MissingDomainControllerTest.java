package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MissingDomainControllerTest {
	@Test
	void domainWithoutControllerIsAWarning() {
		assertEquals(List.of(
				"warning Perimeter [Perimeter] Domain Perimeter has no domain controller of its own. Add a server with the role domain-controller, or mark the perimeter network as no-active-directory.",
				"warning Data [Data] Domain Data has no domain controller of its own. Add a server with the role domain-controller."),
				Checked.findings("SEC-019", """
				domain Perimeter : perimeter { server RELAY : http-relay }
				domain Data : data, custom
				"""));
	}

	@Test
	void controllersZonesCustomAndDirectorylessDomainsAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-019", """
				domain Perimeter : perimeter no-active-directory
				domain Own : custom
				domain Corporate : corporate { zone Users : information-workers { server DC : domain-controller } }
				"""));
	}
}
