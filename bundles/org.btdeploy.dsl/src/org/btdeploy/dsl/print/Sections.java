package org.btdeploy.dsl.print;

import org.btdeploy.model.Deployment;
import org.btdeploy.model.ExternalParty;
import org.eclipse.emf.ecore.EObject;

/** Where the canonical form puts blank lines: between top-level elements of different kinds. */
public final class Sections {
	private Sections() {
	}

	/**
	 * @param container what holds both
	 * @param before the upper element, null for a setting
	 * @param after the lower element
	 * @return whether a blank line stands between them
	 */
	public static boolean apart(EObject container, EObject before, EObject after) {
		return container instanceof Deployment && kind(before) != kind(after);
	}

	/** Internet and partners are one kind: the outside. */
	private static Object kind(EObject element) {
		return element instanceof ExternalParty ? ExternalParty.class : element == null ? null : element.eClass();
	}
}
