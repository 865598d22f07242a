package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class ClearTextOverInternetTest {
	@Test
	void clearTextProtocolsAreWarnings() {
		assertEquals(List.of(
				"warning Ftp [ftp] Ftp carries ftp to or from Net in clear text. Protect it with SSL, or encrypt the messages.",
				"warning Web [soap] Web carries soap to or from Net in clear text. Protect it with SSL, or encrypt the messages.",
				"warning Mail [pop3] Mail carries pop3 to or from Net in clear text. Protect it with SSL, or encrypt the messages.",
				"warning Wcf [wcf-wshttp] Wcf carries wcf-wshttp to or from Net in clear text. Protect it with SSL, or encrypt the messages."),
				Checked.findings("SEC-016", """
				internet Net
				server BTS : biztalk
				flow Ftp BTS -> Net : ftp send
				flow Web Net -> BTS : https, soap
				flow Mail Net -> BTS : pop3 protected none
				flow Wcf BTS -> Net : wcf-wshttp send
				"""));
	}

	@Test
	void mailIsEncryptedAsAMessage() {
		assertEquals(List.of(
				"warning Mail [smtp] Mail carries smtp to or from Net, and the SMTP adapter does not encrypt its channel. Encrypt the messages themselves (S/MIME)."),
				Checked.findings("SEC-016", """
				internet Net
				server BTS : biztalk
				flow Mail BTS -> Net : smtp send protected ssl
				flow Secret BTS -> Net : smtp send message-encrypted
				"""));
	}

	@Test
	void encryptedUnknownAndInnerTrafficIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-016", """
				internet Net
				server BTS : biztalk
				server FTP : ftp-server
				flow BTS -> Net : ftps, sftp, https
				flow BTS -> Net : ftp protected ssl
				flow BTS -> Net : pop3 protected ipsec
				flow Net -> BTS : http message-encrypted
				flow BTS -> Net : "messages"
				flow BTS -> Net : msmq
				flow BTS -> FTP : ftp
				connection BTS -> Net : portal http
				"""));
	}
}
