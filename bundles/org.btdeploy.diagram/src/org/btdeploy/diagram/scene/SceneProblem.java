package org.btdeploy.diagram.scene;

/**
 * Something wrong with the geometry of a picture.
 *
 * @param first the figure it is about
 * @param second the other figure, or the text
 */
public record SceneProblem(Kind kind, String first, String second) {
	/** What is wrong. */
	public enum Kind {
		/** Two figures overlap. */
		OVERLAP,
		/** A figure lies across the border of a container. */
		BORDER,
		/** A text does not fit into its figure or was cut. */
		LABEL_CLIPPED,
		/** The title of a container is covered by another figure. */
		LABEL_COVERED,
		/** A line runs through a box, a badge, a title or a foreign chip. */
		LINE_THROUGH,
		/** A line runs along the border of a container. */
		LINE_ON_BORDER,
		/** A chip is neither at a line of its element nor beside another chip of it that is. */
		CHIP_ASTRAY,
		/** A figure reaches beyond the page. */
		OUTSIDE
	}

	@Override
	public String toString() {
		return kind + ": " + first + " / " + second;
	}
}
