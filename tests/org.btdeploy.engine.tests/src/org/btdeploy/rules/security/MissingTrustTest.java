package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class MissingTrustTest {
	@Test
	void eachRequiredTrustIsAskedFor() {
		assertEquals(List.of(
				"warning Interfaces [Interfaces] Interfaces should trust Data, but no such trust is modelled. Add: trust Interfaces -> Data.",
				"warning Services [Services] Services should trust Data, but no such trust is modelled. Add: trust Services -> Data.",
				"warning Corporate [Corporate] Corporate should trust Services, but no such trust is modelled. Add: trust Corporate -> Services."),
				Checked.findings("SEC-006", """
				domain Interfaces : service-interfaces
				domain Services : services
				domain Data : data
				domain Corporate : corporate
				"""));
	}

	@Test
	void onlyDirectTrustsCount() {
		assertEquals(List.of(
				"warning Interfaces [Interfaces] Interfaces should trust Data, but no such trust is modelled. Add: trust Interfaces -> Data."),
				Checked.findings("SEC-006", """
				domain Interfaces : service-interfaces
				domain Services : services
				domain Data : data
				trust Interfaces -> Services
				trust Services -> Data
				"""));
	}

	@Test
	void mergedKindsAreAskedForOnce() {
		assertEquals(List.of(
				"warning Processing [Processing] Processing should trust Data, but no such trust is modelled. Add: trust Processing -> Data."),
				Checked.findings("SEC-006", """
				domain Processing : service-interfaces, services
				domain Data : data
				domain Corporate : corporate
				trust Corporate -> Processing
				"""));
	}

	@Test
	void mergedPairNeedsNoTrust() {
		assertEquals(List.of(), Checked.findings("SEC-006", """
				domain Business : service-interfaces, services, data
				domain Perimeter : perimeter
				"""));
	}

	@Test
	void allTrustsOfTheReferenceAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-006", """
				domain Interfaces : service-interfaces
				domain Services : services
				domain Data : data
				domain Corporate : corporate
				trust Interfaces -> Data
				trust Services -> Data
				trust Corporate -> Services
				"""));
	}

	@Test
	void oneOfSeveralInnerDomainsWillDo() {
		assertEquals(List.of(
				"warning Interfaces-2 [Interfaces-2] Interfaces-2 should trust a domain of kind data, but trusts none. Add the one it works with, for example: trust Interfaces-2 -> Data-1."),
				Checked.findings("SEC-006", """
				domain Interfaces-1 : service-interfaces
				domain Interfaces-2 : service-interfaces
				domain Data-1 : data
				domain Data-2 : data
				trust Interfaces-1 -> Data-2
				"""));
	}

	@Test
	void anUnresolvedTrustMayBeTheOneThatIsMissing() {
		assertEquals(List.of(), Checked.findingsInBroken("SEC-006", """
				domain Services : services
				domain Data : data
				trust Services -> Dta
				"""));
	}
}
