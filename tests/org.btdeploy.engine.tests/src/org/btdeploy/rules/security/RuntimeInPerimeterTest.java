package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class RuntimeInPerimeterTest {
	@Test
	void bizTalkInThePerimeterIsAnError() {
		assertEquals(List.of(
				"error BTS [biztalk] Server BTS runs BizTalk inside the perimeter network Perimeter. Move it to a service interfaces domain and leave only a relay or reverse proxy in the perimeter."),
				Checked.findings("SEC-001", """
				domain Perimeter : perimeter {
				  server RELAY : http-relay, iis
				  server BTS : iis, biztalk
				}
				"""));
	}

	@Test
	void zonesAndMergedDomainsCountAsWell() {
		assertEquals(List.of(
				"error BTS [biztalk] Server BTS runs BizTalk inside the perimeter network Front. Move it to a service interfaces domain and leave only a relay or reverse proxy in the perimeter."),
				Checked.findings("SEC-001", """
				domain Front : perimeter, service-interfaces {
				  zone Inner : intranet-services { server BTS : biztalk { logical } }
				}
				"""));
	}

	@Test
	void bizTalkElsewhereIsFine() {
		assertEquals(List.of(), Checked.findings("SEC-001", """
				domain Perimeter : perimeter { server RELAY : http-relay, iis }
				domain Interfaces : service-interfaces { server BTS-1 : biztalk }
				server BTS-2 : biztalk
				"""));
	}
}
