package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class InnerPortFromPerimeterTest {
	@Test
	void innerPortsFromOutsideAreErrors() {
		assertEquals(List.of(
				"error allow tcp 1433 from WEB to Data [allow] Firewall FW opens 1433 from WEB to Data. Delete the rule and move what needs it behind the firewall.",
				"error allow tcp 100-500 from Net to BTS [allow] Firewall FW opens 135 and 445 from Net to BTS. Delete the rule and move what needs it behind the firewall.",
				"error allow any any from Perimeter to Interfaces [allow] Firewall FW opens 135, 445, 1433, 2383, 2393, 2725 and 49152-65535 from Perimeter to Interfaces. Delete the rule and move what needs it behind the firewall."),
				Checked.findings("SEC-017", """
				internet Net
				domain Perimeter : perimeter { server WEB : iis }
				domain Interfaces : service-interfaces { server BTS : biztalk }
				domain Data : data
				firewall FW {
				  allow tcp 1433 from WEB to Data
				  allow tcp 100-500 from Net to BTS
				  allow any any from Perimeter to Interfaces
				}
				"""));
	}

	@Test
	void otherPortsDirectionsAndTargetsAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-017", """
				internet Net
				domain Perimeter : perimeter { server WEB : iis }
				domain Interfaces : service-interfaces { server BTS : biztalk }
				domain Data : data
				firewall FW {
				  allow tcp 80, 443 from WEB to Interfaces
				  allow tcp 1433 from Interfaces to Data
				  allow tcp 1433, 445 from Interfaces to Perimeter
				  allow tcp 445 from Net to WEB
				}
				"""));
	}

	@Test
	void anySourceIncludesTheOuterSideAndAnyTargetWhatIsProtected() {
		assertEquals(List.of(
				"error allow tcp 1433 from any to SQL [allow] Firewall FW1 opens 1433 from anywhere to SQL. Delete the rule and move what needs it behind the firewall.",
				"error allow tcp 135 from Perimeter to any [allow] Firewall FW1 opens 135 from Perimeter to anywhere. Delete the rule and move what needs it behind the firewall."),
				Checked.findings("SEC-017", """
				domain Perimeter : perimeter
				domain Services : services
				domain Data : data { server SQL : sql-server }
				firewall FW1 {
				  protects Data
				  from Perimeter, Services
				  allow tcp 1433 from any to SQL
				  allow tcp 135 from Perimeter to any
				  allow udp 135 from Perimeter to Data
				}
				firewall FW2 {
				  protects Data
				  from Services
				  allow tcp 1433 from any to SQL
				}
				firewall FW4 {
				  protects Perimeter
				  allow tcp 445 from Perimeter to any
				}
				"""));
	}
}
