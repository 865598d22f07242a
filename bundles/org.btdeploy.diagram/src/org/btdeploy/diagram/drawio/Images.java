package org.btdeploy.diagram.drawio;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.btdeploy.diagram.notation.Icon;
import org.btdeploy.diagram.notation.Icons;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.svg.XmlText;

/**
 * Icons as draw.io has them in styles: an SVG in Base64. Its data URLs are without {@code ;base64}, since a semicolon would
 * end the value.
 */
final class Images {
	private final Map<String, String> cache = new HashMap<>();

	String url(Shape.Image image) {
		return cache.computeIfAbsent(image.icon() + '#' + image.color(), any -> make(image));
	}

	private static String make(Shape.Image image) {
		Icon icon = Icons.of(image.icon());
		StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
		XmlText.number(svg, icon.width());
		svg.append("\" height=\"");
		XmlText.number(svg, icon.height());
		svg.append("\" viewBox=\"0 0 ");
		XmlText.number(svg, icon.width());
		svg.append(' ');
		XmlText.number(svg, icon.height());
		StringBuilder color = new StringBuilder(7);
		XmlText.color(color, image.color());
		svg.append("\">").append(icon.markup().replace("currentColor", color)).append("</svg>");
		return "data:image/svg+xml," + Base64.getEncoder().encodeToString(svg.toString().getBytes(StandardCharsets.UTF_8));
	}
}
