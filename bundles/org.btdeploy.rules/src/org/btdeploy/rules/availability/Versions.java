package org.btdeploy.rules.availability;

/** Versions are free text; what counts is the first number in it. */
final class Versions {
	private Versions() {
	}

	/** @return whether the version is known to be older; false for null and for texts without a number */
	static boolean isBefore(String version, int year) {
		int number = number(version);
		return number > 0 && number < year;
	}

	private static int number(String version) {
		int number = 0;
		for (int i = 0; version != null && i < version.length(); i++) {
			char c = version.charAt(i);
			if (c >= '0' && c <= '9' && number < 100_000) {
				number = number * 10 + c - '0';
			} else if (number > 0) {
				return number;
			}
		}
		return number;
	}
}
