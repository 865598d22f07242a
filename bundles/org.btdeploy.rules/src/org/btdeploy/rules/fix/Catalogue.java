package org.btdeploy.rules.fix;

import java.util.Map;

/** Which fixes suit which rule: one line each. */
final class Catalogue {
	private static final Map<String, FixFamily> FAMILIES = Map.ofEntries();

	private Catalogue() {
	}

	/** @return the fixes for findings of the rule, null if there are none */
	static FixFamily of(String rule) {
		return FAMILIES.get(rule);
	}
}
