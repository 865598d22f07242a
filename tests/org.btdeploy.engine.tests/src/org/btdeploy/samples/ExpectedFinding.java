package org.btdeploy.samples;

import java.util.Set;

/**
 * Findings of one rule and one severity that a sample must have, no more and no fewer.
 *
 * @param block    {@code first} for the rules of the foundation, {@code later} for the rest of the catalogue
 * @param target   the availability target, as a word of the language, under which this is expected
 * @param rule     id of the rule
 * @param count    a number, {@code +} for at least one, {@code *} for any number or none
 * @param severity {@code error}, {@code warning}, {@code info}, {@code accepted}, or {@code *} for any
 */
record ExpectedFinding(String block, String target, String rule, String count, String severity) {
	/** The rules of the foundation; of these a sample has exactly the findings its inventory names. */
	static final Set<String> FIRST_RULES = Set.of("SEC-001", "SEC-002", "SEC-003", "SEC-004", "SEC-005", "SEC-006", "SEC-007", "SEC-008",
			"SEC-009", "SEC-010", "SEC-011", "SEC-014", "HA-001", "HA-009", "HA-010", "HA-011", "HA-012", "HA-015", "CON-001", "CON-003");
	private static final Set<String> TARGETS = Set.of("none", "available", "highly-available");
	private static final Set<String> SEVERITIES = Set.of("error", "warning", "info", "accepted", "*");

	ExpectedFinding {
		boolean known = block.equals(FIRST_RULES.contains(rule) ? "first" : "later") && TARGETS.contains(target)
				&& rule.matches("[A-Z]{2,3}-[0-9]{3}") && count.matches("[0-9]+|[+*]") && SEVERITIES.contains(severity);
		if (!known) {
			throw new IllegalArgumentException("unknown word in finding " + rule + ": " + block + ", " + target + ", " + count + ", " + severity);
		}
	}

	/** @return whether so many findings are what is expected */
	boolean admits(int found) {
		return switch (count) {
			case "*" -> true;
			case "+" -> found > 0;
			default -> found == Integer.parseInt(count);
		};
	}
}
