package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class DataDomainTrustsTest {
	@Test
	void trustOfTheDataDomainIsAnError() {
		assertEquals(List.of(
				"error Data -> Services [Data] Data domain Data trusts Services, but a data domain must not trust any other. Delete the trust or reverse it."),
				Checked.findings("SEC-005", """
				domain Services : services
				domain Data : data
				trust Services -> Data
				trust Data -> Services
				"""));
	}

	@Test
	void mergedDataDomainMustNotTrustEither() {
		assertEquals(List.of(
				"error Back [Business] Data domain Business trusts Corporate, but a data domain must not trust any other. Delete the trust or reverse it."),
				Checked.findings("SEC-005", """
				domain Business : services, data
				domain Corporate : corporate
				trust Back Business -> Corporate
				"""));
	}

	@Test
	void trustsInwardsAreFine() {
		assertEquals(List.of(), Checked.findings("SEC-005", """
				domain Services : services
				domain Data : data
				trust Services -> Data
				"""));
	}
}
