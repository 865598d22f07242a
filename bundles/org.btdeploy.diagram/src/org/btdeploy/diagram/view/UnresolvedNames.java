package org.btdeploy.diagram.view;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Tells which name stands at a reference that could not be resolved, so that a placeholder can be drawn for it. */
@FunctionalInterface
public interface UnresolvedNames {
	/** Where the text is not known. */
	UnresolvedNames UNKNOWN = (owner, reference) -> "?";

	/** @return the name as written */
	String name(EObject owner, EReference reference);
}
