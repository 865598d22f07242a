package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SimplerDomainsTest {
	@Test
	void unusedContainersCanGo() {
		assertEquals(List.of(
				"info Intranet [Intranet] No message flow begins or ends in the intranet services Intranet. They can be removed.",
				"info Perimeter [Perimeter] No message flow leads outside, so the perimeter network Perimeter is not needed. It can be removed."),
				Checked.findings("SEC-031", """
				domain Perimeter : perimeter { server FTP : ftp-server }
				domain Corporate : corporate { zone Intranet : intranet-services { server FILES : file-server } }
				server BTS : biztalk
				flow BTS -> FTP : ftp
				"""));
	}

	@Test
	void fewPartnersNeedOneContainer() {
		assertEquals(List.of(
				"info Intranet [Intranet] With 5 partners intranet services Intranet and perimeter network Perimeter can share one container. Consider merging them."),
				Checked.findings("SEC-031", """
				partners 5
				internet Net
				domain Perimeter : perimeter { server FTP : ftp-server }
				domain Corporate : corporate { zone Intranet : intranet-services { server FILES : file-server } }
				server BTS : biztalk
				flow Net -> FTP : ftp
				flow BTS -> FILES : file
				"""));
	}

	@Test
	void mergedDomainsArePointedOut() {
		assertEquals(List.of(
				"info Processing [services] Processing merges service interfaces and services. The firewall and the trust between the two are not needed any more."),
				Checked.findings("SEC-031", """
				domain Processing : services, service-interfaces
				"""));
	}

	@Test
	void usedContainersManyAndUnknownPartnersAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-031", """
				partners 6
				internet Net
				domain Perimeter : perimeter { zone Inner : intranet-services { server FTP : ftp-server } }
				domain Corporate : corporate { zone Intranet : intranet-services { server FILES : file-server } }
				server BTS : biztalk
				flow Net -> FTP : ftp
				flow BTS -> FILES : file
				"""));
	}

	@Test
	void withoutFlowsNothingIsKnownToBeUnused() {
		assertEquals(List.of(), Checked.findings("SEC-031", """
				domain Perimeter : perimeter { zone Inner : intranet-services }
				"""));
	}
}
