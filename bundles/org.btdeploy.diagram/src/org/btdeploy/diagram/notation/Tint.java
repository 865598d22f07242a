package org.btdeploy.diagram.notation;

/** The colour families of domains, one per kind of domain. */
public enum Tint {
	PERIMETER("perimeter"),
	SERVICE_INTERFACES("service-interfaces"),
	SERVICES("services"),
	DATA("data"),
	CORPORATE("corporate"),
	CUSTOM("custom");

	private final String word;

	Tint(String word) {
		this.word = word;
	}

	/** @return the tint of a domain kind as written in the language; {@link #CUSTOM} for a word not known */
	public static Tint of(String kind) {
		for (Tint tint : values()) {
			if (tint.word.equals(kind)) {
				return tint;
			}
		}
		return CUSTOM;
	}

	/** @return the domain kind as written in the language */
	public String word() {
		return word;
	}
}
