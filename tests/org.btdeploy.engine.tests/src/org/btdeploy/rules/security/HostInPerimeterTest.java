package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class HostInPerimeterTest {
	@Test
	void hostInstanceInThePerimeterIsAnError() {
		assertEquals(List.of(
				"error Web on FRONT [FRONT] Host Web has an instance on FRONT in the perimeter network Perimeter. Run it on a server of a service interfaces domain; only what it polls may stay in the perimeter."),
				Checked.findings("SEC-002", """
				domain Perimeter : perimeter { server FRONT : iis }
				domain Services : services { server BTS : biztalk }
				group G {
				  host Web : isolated {
				    receive http
				    instance on FRONT
				    instance on BTS
				  }
				}
				"""));
	}

	@Test
	void receiveLocationOnAPerimeterServerIsAnError() {
		assertEquals(List.of(
				"error OrdersFtp [FTP] Receive location OrdersFtp of host Files runs on FTP in the perimeter network Perimeter. Let it run on a server of a service interfaces domain; only what it polls may stay in the perimeter."),
				Checked.findings("SEC-002", """
				domain Perimeter : perimeter { server FTP : ftp-server }
				domain Services : services { server BTS : biztalk }
				group G {
				  host Files : in-process {
				    receive ftp
				    instance on BTS
				  }
				  receive-port Orders { location OrdersFtp : ftp in Files { runs-on FTP } }
				}
				"""));
	}

	@Test
	void polledEndpointMayBeInThePerimeter() {
		assertEquals(List.of(), Checked.findings("SEC-002", """
				domain Perimeter : perimeter { server FTP : ftp-server }
				domain Services : services { server BTS : biztalk }
				group G {
				  host Files : in-process {
				    receive ftp
				    instance on BTS
				  }
				  receive-port Orders { location OrdersFtp : ftp in Files { at FTP runs-on BTS } }
				}
				"""));
	}
}
