package org.btdeploy.diagram.scene;

import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.NotationEntry;

/**
 * A line inside a card: a host instance, a database.
 *
 * @param element id of the element, null where it has none
 * @param notation gives its icon
 * @param text its name
 * @param state null for the normal state
 */
public record Row(String element, NotationEntry notation, String text, NodeState state) {
}
