package org.btdeploy.rules;

/** What a rule is about. */
public enum Category {
	SECURITY, AVAILABILITY, SCALABILITY, OPERATIONS, CONSISTENCY,
	/** The accepted findings themselves. */
	ACCEPTANCE;

	/** @return the word used in listings and machine-readable results */
	public String word() {
		return switch (this) {
			case SECURITY -> "security";
			case AVAILABILITY -> "availability";
			case SCALABILITY -> "scalability";
			case OPERATIONS -> "operations";
			case CONSISTENCY -> "consistency";
			case ACCEPTANCE -> "acceptance";
		};
	}
}
