package org.btdeploy.diagram.layout;

/**
 * What a layout is to fit.
 *
 * @param aspect wanted width to height of the whole picture
 * @param page whether it is to fill a page of that shape. Then room for title, legend and footer is counted, domains may follow one
 *        another from left to right as well as downwards, and what comes out too wide or too high is laid out again. Otherwise
 *        the shape is only what a layout from the outside down to the inside strives for.
 */
public record LayoutOptions(double aspect, boolean page) {
	/** No page: from the outside down to the inside, a little wider than high. */
	public static final LayoutOptions DEFAULT = new LayoutOptions(1.15, false);

	/** The most unequal pages a layout can strive for. */
	private static final double MOST = 20;

	/** @throws IllegalArgumentException if the aspect is not between 1 to 20 and 20 to 1 */
	public LayoutOptions {
		if (!(aspect >= 1 / MOST && aspect <= MOST)) {
			throw new IllegalArgumentException("aspect " + aspect);
		}
	}

	/** @return options for a page of the given size in any unit */
	public static LayoutOptions page(double width, double height) {
		return new LayoutOptions(width / height, true);
	}
}
