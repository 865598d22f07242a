package org.btdeploy.diagram.scene;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;


/** Makes elements of pictures lead to addresses that follow a pattern. */
public final class SceneLinks {
	/** Stands for the element in a pattern. */
	public static final String ID = "{id}";

	private SceneLinks() {
	}

	/** @return the scene with links at everything that stands for an element; the scene itself for no pattern */
	public static Scene apply(Scene scene, String pattern) {
		if (pattern == null) {
			return scene;
		}
		return scene.with(scene.figures().stream().map(figure -> linked(figure, pattern)).toList());
	}

	private static Figure linked(Figure figure, String pattern) {
		if (figure.element() == null || figure.kind() == FigureKind.DECORATION) {
			return figure;
		}
		return new Figure(figure.kind(), figure.elements(), figure.bounds(), figure.tip(), address(pattern, figure.element()), figure.shapes());
	}

	/** @return the address of an element; slashes in its id stay, what has a meaning in addresses is escaped */
	public static String address(String pattern, String element) {
		return pattern.replace(ID, URLEncoder.encode(element, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/"));
	}
}
