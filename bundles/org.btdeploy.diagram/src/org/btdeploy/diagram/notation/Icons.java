package org.btdeploy.diagram.notation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The project's own icons, one SVG file each in {@code icons/}, drawn on a grid of 28 for 16 to 48 pixels. Strokes are 1.5
 * wide with round ends, areas hold 16 % of the same colour. Files are read once, when first asked for.
 */
public final class Icons {
	private static final Map<String, Icon> CACHE = new ConcurrentHashMap<>();

	private Icons() {
	}

	/** @return the icon; the placeholder for an id that does not exist */
	public static Icon of(String id) {
		Icon icon = CACHE.get(id);
		if (icon == null) {
			icon = load(id);
			CACHE.put(id, icon);
		}
		return icon;
	}

	private static Icon load(String id) {
		try (InputStream in = Icons.class.getResourceAsStream("icons/" + id + ".svg")) {
			if (in == null) {
				return of("unknown");
			}
			return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Icon parse(String id, String file) {
		int start = file.indexOf('>') + 1;
		String markup = file.substring(start, file.lastIndexOf("</svg>")).strip();
		return new Icon(id, attribute(file, " width=\""), attribute(file, " height=\""), markup);
	}

	private static double attribute(String file, String prefix) {
		int start = file.indexOf(prefix) + prefix.length();
		return Double.parseDouble(file.substring(start, file.indexOf('"', start)));
	}
}
