package org.btdeploy.model.util;

/** How serious a problem or finding is, from harmless to serious. */
public enum Severity {
	/** Worth knowing. */
	INFO,
	/** Should be changed. */
	WARNING,
	/** Must be changed. */
	ERROR;

	/** @return the next lower severity, {@link #INFO} for itself */
	public Severity lowered() {
		return this == ERROR ? WARNING : INFO;
	}

	/** @return the word used in messages and options: info, warning, error */
	public String word() {
		return switch (this) {
			case INFO -> "info";
			case WARNING -> "warning";
			case ERROR -> "error";
		};
	}
}
