package org.btdeploy.diagram.view;

import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;

/** How far inside something stands: the order in which boxes follow one another from the Internet to the data. */
final class Rank {
	static final int OUTSIDE = 0;
	static final int PERIMETER = 1;
	static final int INTERFACES = 2;
	static final int SERVICES = 3;
	static final int DATA = 4;

	private Rank() {
	}

	/** @return rank of the outermost kind of the domain; custom domains stand with the services */
	static int of(Domain domain) {
		int outermost = DATA + 1;
		for (DomainKind kind : domain.getKinds()) {
			outermost = Math.min(outermost, of(kind));
		}
		return outermost > DATA ? SERVICES : outermost;
	}

	/** @return whether the domain flanks the way inside instead of standing on it */
	static boolean isBeside(Domain domain) {
		for (DomainKind kind : domain.getKinds()) {
			if (kind != DomainKind.CORPORATE) {
				return false;
			}
		}
		return !domain.getKinds().isEmpty();
	}

	private static int of(DomainKind kind) {
		return switch (kind) {
			case PERIMETER -> PERIMETER;
			case SERVICE_INTERFACES, CORPORATE -> INTERFACES;
			case SERVICES, CUSTOM -> SERVICES;
			case DATA -> DATA;
		};
	}
}
