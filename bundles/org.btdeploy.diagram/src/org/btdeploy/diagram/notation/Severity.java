package org.btdeploy.diagram.notation;

/** How a finding is marked on the element it is about. */
public enum Severity {
	ERROR("badge-error"),
	WARNING("badge-warning"),
	INFO("badge-info"),
	/** A finding somebody accepted with a reason: shown, but muted. */
	ACCEPTED("badge-accepted");

	private final String icon;

	Severity(String icon) {
		this.icon = icon;
	}

	/** @return id of the badge's icon */
	public String icon() {
		return icon;
	}
}
