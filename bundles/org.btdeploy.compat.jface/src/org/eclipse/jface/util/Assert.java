package org.eclipse.jface.util;

/** A class that JFace had until 2009 and GEF 3.2 still calls: throws where a precondition does not hold. */
public final class Assert {
	private Assert() {
	}

	public static boolean isTrue(boolean condition) {
		return isTrue(condition, "");
	}

	public static boolean isTrue(boolean condition, String message) {
		if (!condition) {
			throw new IllegalStateException("assertion failed: " + message);
		}
		return true;
	}

	public static void isNotNull(Object object) {
		isNotNull(object, "");
	}

	public static void isNotNull(Object object, String message) {
		if (object == null) {
			throw new IllegalStateException("null argument: " + message);
		}
	}

	public static boolean isLegal(boolean condition) {
		return isLegal(condition, "");
	}

	public static boolean isLegal(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
		return true;
	}
}
