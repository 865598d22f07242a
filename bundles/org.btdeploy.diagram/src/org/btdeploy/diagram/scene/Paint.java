package org.btdeploy.diagram.scene;

import java.util.List;

/**
 * What an area or a border is filled with: nothing, one colour, or several that blend from left to right.
 *
 * @param stops colours as 0xRRGGBB
 */
public record Paint(List<Integer> stops) {
	/** Nothing at all. */
	public static final Paint NONE = new Paint(List.of());

	/** @return a single colour */
	public static Paint of(int color) {
		return new Paint(List.of(color));
	}

	/** @return colours that blend from left to right; a plain colour where all are the same */
	public static Paint blend(List<Integer> colors) {
		for (Integer color : colors) {
			if (!color.equals(colors.get(0))) {
				return new Paint(List.copyOf(colors));
			}
		}
		return of(colors.get(0));
	}

	public boolean isNone() {
		return stops.isEmpty();
	}

	public boolean isBlend() {
		return stops.size() > 1;
	}

	/** @return the first colour */
	public int color() {
		return stops.get(0);
	}
}
