package org.btdeploy.rules;

/**
 * A number a rule goes by that users may change. Rules declare theirs as constants and list them in {@link Rule#thresholds()}.
 *
 * @param rule id of the rule
 * @param what what is limited, one lower-case word such as {@code servers}
 * @param usual value where the user sets none
 * @param least smallest value that makes sense
 */
public record Threshold(String rule, String what, int usual, int least) {
	/** @return the name used in settings: {@code HA-018.servers} */
	public String name() {
		return rule + "." + what;
	}
}
