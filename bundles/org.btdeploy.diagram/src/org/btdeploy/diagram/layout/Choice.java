package org.btdeploy.diagram.layout;

/**
 * Numbers of rows and columns for an arrangement.
 *
 * @param lanes columns of the main lane
 * @param cards columns of cards across the whole main lane
 * @param side columns of cards in the boxes of the side lane
 * @param bands 0 to read downwards; else one reads from left to right in so many bands, and lanes are rows of each
 */
record Choice(int lanes, int cards, int side, int bands) {
}
