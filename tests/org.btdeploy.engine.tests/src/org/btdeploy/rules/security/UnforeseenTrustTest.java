package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class UnforeseenTrustTest {
	@Test
	void trustOutsideTheMatrixIsAWarning() {
		assertEquals(List.of(
				"warning Services -> Interfaces [trust] Services trusts Interfaces, which the reference architecture does not provide for. Remove the trust, or reverse it so that the outer domain trusts the inner one.",
				"warning Corporate -> Data [trust] Corporate trusts Data, which the reference architecture does not provide for. Remove the trust, or reverse it so that the outer domain trusts the inner one.",
				"warning Data -> Services [trust] Data trusts Services, which the reference architecture does not provide for. Remove the trust, or reverse it so that the outer domain trusts the inner one."),
				Checked.findings("SEC-007", """
				domain Services : services
				domain Interfaces : service-interfaces
				domain Corporate : corporate
				domain Data : data
				trust Services -> Interfaces
				trust Corporate -> Data
				trust Data -> Services
				"""));
	}

	@Test
	void trustingAnOuterDomainIsAnError() {
		assertEquals(List.of(
				"error Services -> Perimeter [trust] Services trusts Perimeter, so whoever breaks into the outer domain Perimeter is believed further in. Remove the trust or reverse it.",
				"error Out [Out] Own trusts Corporate, so whoever breaks into the outer domain Corporate is believed further in. Remove the trust or reverse it."),
				Checked.findings("SEC-007", """
				domain Perimeter : perimeter
				domain Corporate : corporate
				domain Services : services
				domain Own : custom
				trust Services -> Perimeter
				trust Out Own -> Corporate
				"""));
	}

	@Test
	void customDomainsAreForInformation() {
		assertEquals(List.of(
				"info Own -> Data [trust] Own trusts Data; the reference architecture knows no trusts of custom domains. Make sure that the trusted domain is the inner one."),
				Checked.findings("SEC-007", """
				domain Own : custom
				domain Data : data
				trust Own -> Data
				"""));
	}

	@Test
	void foreseenAndToleratedTrustsAreClean() {
		assertEquals(List.of(), Checked.findings("SEC-007", """
				domain Interfaces : service-interfaces
				domain Services : services
				domain Data : data
				domain Corporate : corporate
				trust Interfaces -> Data
				trust Services -> Data
				trust Corporate -> Services
				trust Interfaces -> Services
				trust Corporate -> Interfaces
				"""));
	}

	@Test
	void mergedDomainMatchesByEachOfItsKinds() {
		assertEquals(List.of(), Checked.findings("SEC-007", """
				domain Business : services, custom
				domain Corporate : corporate, custom
				trust Corporate -> Business
				"""));
	}
}
