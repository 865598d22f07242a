package org.btdeploy.dsl.print;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Knows what to write for a reference. */
@FunctionalInterface
public interface ReferenceNames {
	/**
	 * @return the name that means the target at this reference, simple or qualified, with carets where needed
	 * @throws UnwritableException if no name means it
	 */
	String text(EObject target, EReference reference);
}
