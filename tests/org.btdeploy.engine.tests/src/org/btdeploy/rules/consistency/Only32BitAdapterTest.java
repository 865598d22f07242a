package org.btdeploy.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class Only32BitAdapterTest {
	@Test
	void thirtyTwoBitPartsInOtherHostsAreErrors() {
		assertEquals(List.of(
				"error In [In] Host In has a handler of FTP, which exists for 32 bit only, but is not marked as such. Add only-32-bit to the host, or move the handler.",
				"error In [In] Host In has a handler of POP3, which exists for 32 bit only, but is not marked as such. Add only-32-bit to the host, or move the handler.",
				"error Out [Out] Host Out has a handler of FTP, which exists for 32 bit only, but is not marked as such. Add only-32-bit to the host, or move the handler.",
				"error Out [mime-decoder] Host Out uses the MIME decoder, which exists for 32 bit only, but is not marked as such. Add only-32-bit to the host."),
				Checked.findings("CON-005", """
				group G {
				  host In : in-process { receive ftp, pop3 }
				  host Out : in-process { mime-decoder }
				  send-port P : ftp in Out
				}
				"""));
	}

	@Test
	void markedHostsAndOtherAdaptersAreClean() {
		assertEquals(List.of(), Checked.findings("CON-005", """
				group G {
				  host In : in-process { receive ftp, pop3 only-32-bit mime-decoder }
				  host Out : in-process { send sftp, smtp receive file }
				}
				"""));
	}
}
