package org.btdeploy.ui.diagram.gesture;

import org.btdeploy.diagram.place.Rearrangement;

/** Where boxes are to stand after an edit of the deployment, in a picture in which places are kept. */
@FunctionalInterface
public interface Placing {
	/**
	 * @param all receives the places
	 * @param result key of the element that the edit created or changed, null for none
	 * @return whether anything was placed
	 */
	boolean place(Rearrangement all, String result);
}
