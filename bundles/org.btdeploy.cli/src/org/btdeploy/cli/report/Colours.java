package org.btdeploy.cli.report;

import org.btdeploy.model.util.Severity;

/** Colours and weights of text on a terminal, or none at all. */
public final class Colours {
	/** Leaves every text as it is. */
	public static final Colours NONE = new Colours(false);
	/** Marks texts for terminals. */
	public static final Colours TERMINAL = new Colours(true);

	private static final String RESET = "\u001b[0m";

	private final boolean on;

	private Colours(boolean on) {
		this.on = on;
	}

	String severity(Severity severity, String text) {
		return switch (severity) {
			case ERROR -> mark("1;31", text);
			case WARNING -> mark("1;33", text);
			case INFO -> mark("1;36", text);
		};
	}

	String strong(String text) {
		return mark("1", text);
	}

	String faint(String text) {
		return mark("2", text);
	}

	String good(String text) {
		return mark("1;32", text);
	}

	private String mark(String code, String text) {
		return on ? "\u001b[" + code + "m" + text + RESET : text;
	}
}
