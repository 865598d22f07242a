package org.btdeploy.diagram.notation;

/**
 * A vector icon in two tones of one colour, which stands in its markup as {@code currentColor}.
 *
 * @param id file name without extension
 * @param width width of its own grid
 * @param height height of its own grid
 * @param markup what stands inside the {@code svg} element of its file
 */
public record Icon(String id, double width, double height, String markup) {
}
