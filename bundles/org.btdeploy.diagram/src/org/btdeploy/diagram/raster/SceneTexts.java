package org.btdeploy.diagram.raster;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.font.TextMetrics;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Shape.Text;

/**
 * The texts of a scene, split by who draws them: those the bundled font covers are drawn in it, the others in a font of the
 * system where there is one. System fonts are not even looked for where they are not needed, since that takes long.
 */
public final class SceneTexts {
	private final List<Text> bundled = new ArrayList<>();
	private boolean systemFont;

	public SceneTexts(Scene scene) {
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Text text) {
					add(text);
				}
			}
		}
	}

	private void add(Text text) {
		if (TextMetrics.covers(text.text()) || !SystemFonts.areUsable()) {
			bundled.add(text);
		} else {
			systemFont = true;
		}
	}

	/** @return texts to draw in the bundled font */
	public List<Text> bundled() {
		return bundled;
	}

	/** @return whether there are others, to be drawn in a font of the system */
	public boolean needSystemFont() {
		return systemFont;
	}
}
