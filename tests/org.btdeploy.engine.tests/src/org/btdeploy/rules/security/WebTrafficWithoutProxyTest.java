package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class WebTrafficWithoutProxyTest {
	@Test
	void webRequestStraightToAHostIsAnError() {
		assertEquals(List.of(
				"error In [In] In brings HTTP and SOAP from outside to Web without a reverse proxy. Make a firewall on its path a reverse proxy.",
				"error Plain [Plain] Plain brings HTTP from outside to BTS without a reverse proxy. Make a firewall on its path a reverse proxy, or receive at an HTTP relay in the perimeter network."),
				Checked.findings("SEC-014", """
				internet Net
				domain Interfaces : service-interfaces { server BTS : biztalk, iis }
				firewall FW3 { protects Interfaces from Net }
				group G {
				  host Web : isolated {
				    receive http, soap
				    instance on BTS
				  }
				}
				flow In Net -> Web via FW3 : https, soap receive by partner
				flow Plain Net -> BTS via FW3 : http receive
				"""));
	}

	@Test
	void aRelayIsEnoughForHttpButNotForSoap() {
		assertEquals(List.of(
				"error Service [Service] Service brings WCF-BasicHttp from outside to Web without a reverse proxy. Make a firewall on its path a reverse proxy."),
				Checked.findings("SEC-014", """
				internet Net
				domain Perimeter : perimeter { server RELAY : http-relay, iis }
				domain Interfaces : service-interfaces { server BTS : biztalk, iis }
				firewall FW4 { protects Perimeter from Net }
				firewall FW3 { protects Interfaces from Perimeter }
				group G { host Web : isolated { instance on BTS } }
				flow Net -> RELAY via FW4 : https by partner
				flow Passed RELAY -> Web via FW3 : http receive by partner
				flow Service RELAY -> Web via FW3 : http using wcf-basichttp receive by partner
				"""));
	}

	@Test
	void anOrdinaryServerIsNoRelay() {
		assertEquals(List.of(
				"error Passed [Passed] Passed brings HTTP from outside to Web without a reverse proxy. Make a firewall on its path a reverse proxy, or receive at an HTTP relay in the perimeter network."),
				Checked.findings("SEC-014", """
				internet Net
				domain Perimeter : perimeter { server WEB : iis }
				domain Interfaces : service-interfaces { server BTS : biztalk, iis }
				firewall FW4 { protects Perimeter from Net }
				firewall FW3 { protects Interfaces from Perimeter }
				group G { host Web : isolated { instance on BTS } }
				flow Net -> WEB via FW4 : https by partner
				flow Passed WEB -> Web via FW3 : http receive by partner
				"""));
	}

	@Test
	void reverseProxyAnywhereOnThePathIsClean() {
		assertEquals(List.of(), Checked.findings("SEC-014", """
				internet Net
				partner Shop through Net
				domain Perimeter : perimeter { server WEB : iis }
				domain Interfaces : service-interfaces { server BTS : biztalk, iis }
				firewall FW4 { protects Perimeter from Net }
				firewall FW3 { reverse-proxy protects Interfaces from Perimeter }
				group G { host Web : isolated { instance on BTS } }
				flow Shop -> Web via FW4, FW3 : soap receive by partner
				flow Net -> WEB via FW4 : https by partner
				flow WEB -> Web via FW3 : soap receive by partner
				"""));
	}

	@Test
	void relayBesideAReverseProxyIsPointedOut() {
		assertEquals(List.of(
				"info RELAY [http-relay] HTTP relay RELAY is not needed, because firewall FW4 is a reverse proxy. Consider removing the relay."),
				Checked.findings("SEC-014", """
				internet Net
				domain Perimeter : perimeter { server RELAY : iis, http-relay }
				firewall FW4 { reverse-proxy protects Perimeter from Net }
				flow Net -> RELAY via FW4 : https by partner
				"""));
	}

	@Test
	void otherTransportsDirectionsAndInsidersAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-014", """
				internet Net
				domain Interfaces : service-interfaces { server BTS : biztalk, iis }
				domain Corporate : corporate { server APP : iis }
				firewall FW3 { protects Interfaces from Net, Corporate }
				group G { host Web : isolated { instance on BTS } }
				flow Net -> Web via FW3 : ftps receive by partner
				flow Web -> Net via FW3 : https, soap send
				flow APP -> Web via FW3 : soap receive by partner
				flow Net -> Web via FW3 : "messages" receive by partner
				flow Net -> APP via FW3 : https by partner
				"""));
	}
}
