package org.btdeploy.ui.icon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.Icon;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/**
 * One outline of an icon with what it is painted with.
 *
 * @param fill {@code null} for none, a colour as {@code #rrggbb}, or {@code currentColor}
 * @param fillOpacity 1 for full strength
 * @param stroke as {@code fill}
 * @param width of the stroke
 * @param dash lengths of dashes and gaps, null for a full line
 */
record IconPart(Path path, String fill, float fillOpacity, String stroke, float width, float[] dash) {
	/** @return the outlines of the icon in paint order; the paths live as long as the device */
	static List<IconPart> of(Icon icon, Device device) {
		List<IconPart> parts = new ArrayList<>();
		List<Map<String, String>> around = new ArrayList<>();
		around.add(Map.of());
		String markup = icon.markup();
		for (int start = markup.indexOf('<'); start >= 0; start = markup.indexOf('<', start + 1)) {
			int end = markup.indexOf('>', start);
			if (markup.charAt(start + 1) == '/') {
				around.remove(around.size() - 1);
				continue;
			}
			Map<String, String> attributes = new HashMap<>(around.get(around.size() - 1));
			boolean alone = markup.charAt(end - 1) == '/';
			String name = tag(markup.substring(start + 1, alone ? end - 1 : end), attributes);
			if (!alone) {
				around.add(attributes);
			} else {
				parts.add(part(outline(name, attributes, device), attributes));
			}
		}
		return parts;
	}

	private static String tag(String text, Map<String, String> attributes) {
		int blank = text.indexOf(' ');
		int at = blank;
		while (at >= 0) {
			int equals = text.indexOf("=\"", at);
			if (equals < 0) {
				break;
			}
			int end = text.indexOf('"', equals + 2);
			attributes.put(text.substring(at, equals).strip(), text.substring(equals + 2, end));
			at = end + 1;
		}
		return blank < 0 ? text : text.substring(0, blank);
	}

	private static Path outline(String name, Map<String, String> attributes, Device device) {
		Path path = new Path(device);
		switch (name) {
			case "path" -> PathData.add(attributes.get("d"), path);
			case "circle" -> {
				float r = number(attributes, "r", 0);
				path.addArc(number(attributes, "cx", 0) - r, number(attributes, "cy", 0) - r, 2 * r, 2 * r, 0, 360);
				path.close();
			}
			case "rect" -> Outlines.addBox(path, number(attributes, "x", 0), number(attributes, "y", 0), number(attributes, "width", 0),
				number(attributes, "height", 0), number(attributes, "rx", 0));
			default -> throw new IllegalArgumentException(name);
		}
		return path;
	}

	private static IconPart part(Path path, Map<String, String> attributes) {
		float[] dash = null;
		if (attributes.get("stroke-dasharray") != null) {
			String[] lengths = attributes.get("stroke-dasharray").trim().split("[ ,]+");
			dash = new float[lengths.length];
			for (int i = 0; i < dash.length; i++) {
				dash[i] = Float.parseFloat(lengths[i]);
			}
		}
		return new IconPart(path, paint(attributes.getOrDefault("fill", "#000000")), number(attributes, "fill-opacity", 1), paint(attributes.get("stroke")),
			number(attributes, "stroke-width", 1), dash);
	}

	private static String paint(String value) {
		return value == null || value.equals("none") ? null : value;
	}

	private static float number(Map<String, String> attributes, String name, float usual) {
		String value = attributes.get(name);
		return value == null ? usual : Float.parseFloat(value);
	}
}
