package org.btdeploy.rules.availability;

/**
 * Versions are free text; what counts is the first number in it, and the service pack and cumulative update as Microsoft
 * writes them: "2016 SP2", "2016 CU5". What is not written is unknown.
 */
final class Versions {
	private Versions() {
	}

	/** @return whether the version is known to be older; false for null and for texts without a number */
	static boolean isBefore(String version, int year) {
		int number = number(version);
		return number > 0 && number < year;
	}

	/** @return whether the version is known to be of that year with an older service pack ("SP"); "RTM" is one without any */
	static boolean isBeforeServicePack(String version, int year, int servicePack) {
		int found = version != null && version.contains("RTM") ? 0 : after("SP", version);
		return number(version) == year && found >= 0 && found < servicePack;
	}

	/** @return whether the version is known to be of that year with an older cumulative update ("CU"); "RTM" alone is one without any */
	static boolean isBeforeUpdate(String version, int year, int update) {
		int found = after("CU", version);
		boolean none = found < 0 && version != null && version.contains("RTM");
		return number(version) == year && (none || found >= 0 && found < update);
	}

	/** @return the number that follows the letters, in either case and possibly after a space; -1 if there is none */
	private static int after(String letters, String version) {
		for (int i = 0; version != null && i < version.length(); i++) {
			boolean begins = i == 0 || !Character.isLetter(version.charAt(i - 1));
			if (begins && version.regionMatches(true, i, letters, 0, letters.length())) {
				String rest = version.substring(i + letters.length()).stripLeading();
				if (!rest.isEmpty() && rest.charAt(0) >= '0' && rest.charAt(0) <= '9') {
					return leading(rest);
				}
			}
		}
		return -1;
	}

	private static int leading(String digits) {
		int number = 0;
		for (int i = 0; i < digits.length() && digits.charAt(i) >= '0' && digits.charAt(i) <= '9' && number < 100_000; i++) {
			number = number * 10 + digits.charAt(i) - '0';
		}
		return number;
	}

	/** @return the first number in the text, 0 if there is none */
	static int number(String version) {
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
