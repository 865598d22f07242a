package org.btdeploy.diagram.page;

import org.btdeploy.diagram.scene.Scene;

/**
 * A scene as it goes onto one page or into one file.
 *
 * @param scale points of 1/72 inch that a unit of the scene has on paper; 0 for the natural size of the format
 * @param name what to call it in a table of contents
 * @param part whether it is a part of the picture on the sheet before it that is none
 */
public record Sheet(Scene scene, double scale, String name, boolean part) {
	/** @return the scene alone, in natural size */
	public static Sheet natural(Scene scene) {
		return new Sheet(scene, 0, scene.subtitle().isEmpty() ? scene.title() : scene.subtitle(), false);
	}
}
