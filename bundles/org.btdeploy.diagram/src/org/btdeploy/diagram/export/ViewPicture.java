package org.btdeploy.diagram.export;

import org.btdeploy.diagram.scene.Picture;

/**
 * A view of a deployment, laid out and ready to be drawn.
 *
 * @param view stable word for the view, see {@link org.btdeploy.diagram.view.ViewKind#id()}
 * @param name its name for users, for tables of contents
 */
public record ViewPicture(String view, String name, Picture picture) {
}
