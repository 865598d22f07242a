package org.btdeploy.rules;

/** What findings say, from {@code messages.properties}: keys are the id of the rule and the meaning, {@code SEC-001_server}. */
final class Messages {
	private static final TextFile TEXTS = new TextFile("messages.properties");

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return Template.fill(TEXTS.get(key), arguments);
	}
}
