package org.btdeploy.rules.acceptance;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.util.Texts;

/**
 * Why a finding is accepted.
 *
 * @param reason the reason given, never null
 * @param owner who decided, null if that is not said
 * @param until last day as year-month-day, null without limit
 */
public record Waiver(String reason, String owner, String until) {
	private static final Texts TEXTS = Texts.of(Waiver.class);

	/** @return null if the acceptance is null: the finding is not accepted */
	public static Waiver of(Acceptance acceptance) {
		return acceptance == null ? null : new Waiver(acceptance.getReason() == null ? "" : acceptance.getReason(), acceptance.getOwner(), acceptance.getUntil());
	}

	/** @return all of it in one line: reason, owner, until when */
	public String text() {
		StringBuilder text = new StringBuilder(reason);
		if (owner != null) {
			text.append(", ").append(owner);
		}
		if (until != null) {
			text.append(", ").append(TEXTS.get("Waiver_until", until));
		}
		return text.toString();
	}
}
