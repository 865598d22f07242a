package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class FileReceivedTwiceTest {
	@Test
	void severalInstancesAreAnError() {
		assertEquals(List.of(
				"error H [H] Host H receives with FTP on A and B, so files may be received twice. Cluster the host, or disable all instances but one.",
				"error K [K] Host K receives with SFTP on A and B, so files may be received twice. Cluster the host, or disable all instances but one."),
				Checked.findings("HA-002", """
				target highly-available
				server A : biztalk
				server B : biztalk
				group G {
				  host H : in-process { receive ftp instance on A instance on B }
				  host K : in-process { instance on A instance on B }
				  receive-port P { location L : sftp in K }
				}
				"""));
	}

	@Test
	void clusteredHostsSingleInstancesAndSendersAreClean() {
		assertEquals(List.of(), Checked.findings("HA-002", """
				target highly-available
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B group H }
				group G {
				  host Clustered : in-process { receive ftp clustered in C.H instance on A instance on B }
				  host Single : in-process { receive sftp instance on A instance on B { disabled } }
				  host Out : in-process { send ftp, sftp instance on A instance on B }
				}
				"""));
	}
}
