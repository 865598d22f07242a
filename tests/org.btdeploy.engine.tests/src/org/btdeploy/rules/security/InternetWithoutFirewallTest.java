package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class InternetWithoutFirewallTest {
	@Test
	void connectionWithoutFirewallIsAnError() {
		assertEquals(List.of(
				"error In [Net] In passes no firewall that faces Net. Add a firewall whose outer side is Net to its path.",
				"error BTS -> Net [Net] BTS -> Net passes no firewall that faces Net. Add a firewall whose outer side is Net to its path."),
				Checked.findings("SEC-008", """
				internet Net
				server BTS : biztalk
				flow In Net -> BTS : https receive by partner
				flow BTS -> Net : https send
				"""));
	}

	@Test
	void firewallMustFaceTheParty() {
		assertEquals(List.of(
				"error Bank -> BTS [Bank] Bank -> BTS passes no firewall that faces Bank. Add a firewall whose outer side is Bank to its path."),
				Checked.findings("SEC-008", """
				internet Net
				partner Bank
				server BTS : biztalk
				firewall FW { from Net }
				flow Bank -> BTS via FW : https
				"""));
	}

	@Test
	void whatCoversTheInternetCoversPartnersBehindIt() {
		assertEquals(List.of(), Checked.findings("SEC-008", """
				internet Net
				partner Hub through Net
				partner Shop through Hub
				server BTS : biztalk
				firewall FW { from Net }
				flow Shop -> BTS via FW : https
				"""));
	}

	@Test
	void firewallMustProtectThePerimeterWhereThereIsOne() {
		assertEquals(List.of(
				"error In [Net] In passes FW, which faces Net but does not protect the perimeter network Perimeter. Add Perimeter to what FW protects, or use the firewall that does."),
				Checked.findings("SEC-008", """
				internet Net
				domain Perimeter : perimeter { server RELAY : http-relay }
				domain Interfaces : service-interfaces
				firewall FW { protects Interfaces from Net }
				flow In Net -> RELAY via FW : https
				"""));
	}

	@Test
	void pathsThroughTheRightFirewallAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-008", """
				internet Net
				partner Shop through Net
				domain Perimeter : perimeter { server RELAY : http-relay }
				domain Interfaces : service-interfaces { server BTS : biztalk }
				firewall FW3 { protects Interfaces from Perimeter }
				firewall FW4 { protects Perimeter from Net }
				flow Net -> RELAY via FW4 : https
				flow BTS -> Shop via FW3, FW4 : https
				flow Shop -> Net : https
				"""));
	}

	@Test
	void unknownFirewallGetsTheBenefitOfTheDoubt() {
		assertEquals(List.of(), Checked.findingsInBroken("SEC-008", """
				internet Net
				server BTS : biztalk
				flow In Net -> BTS via FW : https
				"""));
	}
}
