package org.btdeploy.rules.security;

import java.util.Locale;

/** Windows accounts and groups as they are written: DOMAIN\\name, SERVER\\name, .\\name, name@domain or just a name. */
public final class Accounts {
	private Accounts() {
	}

	/** @return the same for two ways of writing one account: Windows ignores case */
	public static String normalized(String account) {
		return account.strip().toLowerCase(Locale.ROOT);
	}

	/** @return whether it is one of the accounts that every Windows computer has */
	static boolean isBuiltIn(String account) {
		String name = normalized(account).replace(" ", "");
		int authority = name.indexOf('\\');
		return switch (authority < 0 ? name : name.substring(authority + 1)) {
			case "localsystem", "localservice", "networkservice" -> true;
			case "system" -> authority < 0 || name.startsWith("ntauthority");
			default -> false;
		};
	}

	/** @return the part before the backslash: a domain, a server or a dot; null if there is none */
	public static String authority(String account) {
		int at = account.indexOf('\\');
		return at < 0 ? null : normalized(account.substring(0, at));
	}
}
