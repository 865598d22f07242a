package org.btdeploy.diagram.notation;

import org.btdeploy.diagram.Messages;

/** Drawers of the palette and chapters of the legend of all symbols. */
public enum PaletteGroup {
	AREAS,
	BIZTALK,
	DATA,
	ENDPOINTS,
	INFRASTRUCTURE,
	SECURITY,
	AVAILABILITY,
	OUTSIDE,
	ANNOTATION;

	/** @return heading in plain words */
	public String label() {
		return Messages.get("PaletteGroup_" + name());
	}
}
