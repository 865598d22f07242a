package org.btdeploy.diagram.page;

import org.btdeploy.diagram.scene.Rect;

/**
 * A part of a picture that goes onto a page of its own.
 *
 * @param area what is shown, which overlaps with its neighbours
 * @param core the part of it between the cuts
 * @param row which row of tiles it is in, from 0
 * @param column which place it has in its row, from 0
 */
record Tile(Rect area, Rect core, int row, int column) {
}
