package org.btdeploy.dsl.linking;

import org.btdeploy.model.util.Texts;

final class Messages {
	private static final Texts TEXTS = Texts.of(Messages.class);

	private Messages() {
	}

	static String unknown(String kind, String name) {
		return TEXTS.get("LinkingMessages_unknown", kind, name);
	}

	static String unknownNear(String kind, String name, String near) {
		return TEXTS.get("LinkingMessages_unknownNear", kind, name, near);
	}

	static String wrongKind(String name, String is, String needed) {
		return TEXTS.get("LinkingMessages_wrongKind", name, is, needed);
	}

	static String ambiguous(String name, String candidates) {
		return TEXTS.get("LinkingMessages_ambiguous", name, candidates);
	}
}
