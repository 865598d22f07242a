package org.btdeploy.model.query;

import static org.btdeploy.model.query.Deployments.broken;
import static org.btdeploy.model.query.Deployments.find;
import static org.btdeploy.model.query.Deployments.index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.btdeploy.model.Domain;
import org.junit.jupiter.api.Test;

class DomainFactsTest {
	private static DomainFacts domain(String kinds) {
		DeploymentIndex index = index("domain X : " + kinds + "\n");
		return index.domain(find(index, Domain.class, "X"));
	}

	@Test
	void ranksGoFromOutsideToInside() {
		assertEquals(1, domain("perimeter").rank());
		assertEquals(1, domain("corporate").rank());
		assertEquals(2, domain("service-interfaces").rank());
		assertEquals(3, domain("services").rank());
		assertEquals(4, domain("data").rank());
		assertEquals(DomainFacts.NO_RANK, domain("custom").rank());
	}

	@Test
	void mergedDomainsTakeTheirInnermostKind() {
		assertEquals(4, domain("custom, perimeter, data").rank());
		assertEquals(3, domain("service-interfaces, services").rank());
	}

	@Test
	void mergingIsAMatterOfKinds() {
		assertTrue(domain("service-interfaces, data").mergesProcessingAndData());
		assertTrue(domain("data, services").mergesProcessingAndData());
		assertFalse(domain("service-interfaces, services").mergesProcessingAndData());
		assertFalse(domain("data, corporate").mergesProcessingAndData());
		assertTrue(domain("custom").isCustomOnly());
		assertFalse(domain("custom, data").isCustomOnly());
	}

	@Test
	void unknownKindsAreNone() {
		DeploymentIndex index = broken("domain X : unheard-of\n");
		DomainFacts domain = index.domain(find(index, Domain.class, "X"));
		assertTrue(domain.kinds().isEmpty());
		assertFalse(domain.isCustomOnly());
	}
}
