package org.btdeploy.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class HandlerInWrongHostTest {
	@Test
	void handlersInHostsOfTheOtherTypeAreErrors() {
		assertEquals(List.of(
				"error In [http] HTTP is received by in-process host In, but its receive handler runs in IIS. Move it to an isolated host.",
				"error In [smtp] SMTP can only send, but host In receives with it. Remove the receive handler.",
				"error In [In] SOAP is received by in-process host In, but its receive handler runs in IIS. Move it to an isolated host.",
				"error In [pop3] POP3 can only receive, but host In sends with it. Remove the send handler.",
				"error Web [file] FILE is received by isolated host Web, but its receive handler does not run in IIS. Move it to an in-process host.",
				"error Web [http] HTTP is sent by isolated host Web, but isolated hosts only receive. Move it to an in-process host.",
				"error Web [Web] SMTP is sent by isolated host Web, but isolated hosts only receive. Move it to an in-process host.",
				"error Web [Web] Isolated host Web processes, but isolated hosts only receive. Move the orchestrations to an in-process host.",
				"error Web [tracking] Isolated host Web tracks, but isolated hosts only receive. Track in an in-process host.",
				"error Web [default] Isolated host Web is marked as default, but only an in-process host can be. Mark another host as default."),
				Checked.findings("CON-002", """
				group G {
				  host In : in-process { receive http, smtp send pop3 }
				  host Web : isolated {
				    receive file
				    send http
				    tracking
				    default
				    process
				  }
				  send-port P : smtp in Web
				  receive-port R { location L : soap in In }
				}
				"""));
	}

	@Test
	void oneAdapterForAnApplicationPool() {
		assertEquals(List.of(
				"error Soap [\"Pool-1\"] Application pool Pool-1 serves HTTP and SOAP, but isolated adapters need a pool each. Use another pool for one of them."),
				Checked.findings("CON-002", """
				group G {
				  host Web : isolated { receive http application-pool "Pool-1" }
				  host Soap : isolated { receive soap application-pool "Pool-1" }
				  host Other : isolated { receive soap application-pool "Pool-2" }
				  host Unstated : isolated { receive http, soap }
				  host Here : isolated { receive http application-pool "Pool-3" instance on A }
				  host There : isolated { receive soap application-pool "Pool-3" instance on B }
				}
				server A
				server B
				"""));
	}

	@Test
	void rightHostsAndUnknownAdaptersAreClean() {
		assertEquals(List.of(), Checked.findings("CON-002", """
				group G {
				  host In : in-process { receive file, wcf-basichttprelay, "Own" send http, file }
				  host Web : isolated { receive http, wcf-nettcprelay, "Own" }
				}
				"""));
	}
}
