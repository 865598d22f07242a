package org.btdeploy.diagram.drawio;

import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Stroke;
import org.btdeploy.diagram.svg.XmlText;

/** Collects the style of a cell: {@code key=value} pairs with semicolons behind. */
final class Style {
	/** Viewers without the font of our pictures fall back to the next, not to one with serifs. */
	private static final String FONTS = "Inter, Helvetica, Arial, sans-serif";

	private final StringBuilder text = new StringBuilder(160);

	/** Adds a style that has a name of its own. */
	Style name(String name) {
		text.append(name).append(';');
		return this;
	}

	Style set(String key, String value) {
		text.append(key).append('=').append(value).append(';');
		return this;
	}

	Style set(String key, double value) {
		text.append(key).append('=');
		XmlText.number(text, value);
		text.append(';');
		return this;
	}

	Style color(String key, int color) {
		text.append(key).append('=').append(String.format("#%06X", color)).append(';');
		return this;
	}

	/** Labels are HTML, so that their lines may differ. */
	Style label() {
		return set("html", 1).set("fontFamily", FONTS).set("spacing", 0);
	}

	Style rounded(double radius) {
		return radius > 0 ? set("rounded", 1).set("absoluteArcSize", 1).set("arcSize", 2 * radius) : set("rounded", 0);
	}

	Style fill(Paint paint) {
		if (paint.isNone()) {
			return set("fillColor", "none");
		}
		color("fillColor", paint.color());
		return paint.isBlend() ? color("gradientColor", paint.stops().getLast()).set("gradientDirection", "east") : this;
	}

	Style stroke(Stroke stroke) {
		if (stroke.paint().isNone()) {
			return set("strokeColor", "none");
		}
		color("strokeColor", stroke.paint().color()).set("strokeWidth", stroke.width());
		return stroke.dashed() ? set("dashed", 1).set("fixDash", 1).set("dashPattern", (int) Stroke.DASH + " " + (int) Stroke.GAP) : this;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
