package org.btdeploy.ui.diagram.popup;

import org.eclipse.swt.graphics.Image;

/**
 * Something that can be chosen in a {@link ChoiceBox}.
 *
 * @param label what is shown and searched
 * @param image icon, null for none
 * @param value what it stands for
 */
public record Item(String label, Image image, Object value) {
}
