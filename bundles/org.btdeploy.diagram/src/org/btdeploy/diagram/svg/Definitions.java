package org.btdeploy.diagram.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.Icon;
import org.btdeploy.diagram.notation.Icons;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;

/**
 * The shared parts of a picture: every icon once per colour, every blend of colours once. Colours are written out, since not
 * every viewer hands {@code currentColor} down to symbols. The ids end with a hyphen, which no name in the language does.
 */
final class Definitions {
	/** Icon and colour, see {@link #key}, to id. */
	private final Map<String, String> symbols = new LinkedHashMap<>();
	private final Map<Paint, String> gradients = new LinkedHashMap<>();

	Definitions(Scene scene) {
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Image image) {
					collect(image);
				} else if (shape instanceof Shape.Box box) {
					collect(box.fill());
					collect(box.stroke().paint());
				}
			}
		}
	}

	private static String key(Shape.Image image) {
		return image.icon() + '#' + image.color();
	}

	private void collect(Shape.Image image) {
		String key = key(image);
		if (!symbols.containsKey(key)) {
			symbols.put(key, "i" + symbols.size() + "-");
		}
	}

	private void collect(Paint paint) {
		if (paint.isBlend() && !gradients.containsKey(paint)) {
			gradients.put(paint, "g" + gradients.size() + "-");
		}
	}

	String symbol(Shape.Image image) {
		return symbols.get(key(image));
	}

	String gradient(Paint paint) {
		return gradients.get(paint);
	}

	void write(StringBuilder out) {
		if (symbols.isEmpty() && gradients.isEmpty()) {
			return;
		}
		out.append("<defs>\n");
		for (Map.Entry<Paint, String> entry : gradients.entrySet()) {
			writeGradient(entry.getValue(), entry.getKey().stops(), out);
		}
		for (Map.Entry<String, String> entry : symbols.entrySet()) {
			int end = entry.getKey().lastIndexOf('#');
			Icon icon = Icons.of(entry.getKey().substring(0, end));
			int color = Integer.parseInt(entry.getKey().substring(end + 1));
			out.append("<symbol id=\"").append(entry.getValue()).append("\" overflow=\"visible\">");
			out.append(colored(icon.markup(), color)).append("</symbol>\n");
		}
		out.append("</defs>\n");
	}

	private static String colored(String markup, int color) {
		StringBuilder name = new StringBuilder(7);
		XmlText.color(name, color);
		return markup.replace("currentColor", name);
	}

	/** The blend happens in the middle third, so that both ends show their own colour. */
	private static void writeGradient(String id, List<Integer> stops, StringBuilder out) {
		out.append("<linearGradient id=\"").append(id).append("\">");
		for (int i = 0; i < stops.size(); i++) {
			double middle = (i + 0.5) / stops.size();
			double spread = 1.0 / 6 / stops.size();
			if (i > 0) {
				writeStop(middle - spread, stops.get(i), out);
			}
			if (i < stops.size() - 1) {
				writeStop(middle + spread, stops.get(i), out);
			}
		}
		out.append("</linearGradient>\n");
	}

	private static void writeStop(double offset, int color, StringBuilder out) {
		out.append("<stop offset=\"");
		XmlText.number(out, offset);
		out.append("\" stop-color=\"");
		XmlText.color(out, color);
		out.append("\"/>");
	}
}
