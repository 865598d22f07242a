package org.btdeploy.model.util;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestTest {
	private static final List<String> WORDS = List.of("perimeter", "service-interfaces", "services", "data", "corporate", "custom");

	@Test
	void oneSlipIsForgiven() {
		assertEquals(List.of("perimeter"), Nearest.of("perimetr", WORDS));
		assertEquals(List.of("data"), Nearest.of("dtaa", WORDS));
		assertEquals(List.of("corporate"), Nearest.of("Corporate", WORDS));
	}

	@Test
	void beginningIsEnough() {
		assertEquals(List.of("services", "service-interfaces"), Nearest.of("service", WORDS));
	}

	@Test
	void strangersAreNotOffered() {
		assertEquals(List.of(), Nearest.of("zebra", WORDS));
		assertEquals(List.of(), Nearest.of("x", WORDS));
	}
}
