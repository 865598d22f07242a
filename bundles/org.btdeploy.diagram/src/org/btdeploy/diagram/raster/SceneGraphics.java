package org.btdeploy.diagram.raster;

import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.svg.SvgWriter;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws everything of a scene but the texts in the bundled font, through its SVG. */
public final class SceneGraphics {
	/** Our own pictures may be as large as they are: the limits of the library are against hostile files. */
	private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
			DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

	private final SVGDocument document;
	private final ViewBox viewBox;

	/**
	 * @param texts the texts of the scene
	 * @throws IOException where the SVG cannot be read back, which would be a mistake in the program
	 */
	public SceneGraphics(Scene scene, SceneTexts texts, boolean transparent) throws IOException {
		String svg = SvgWriter.forPainting(scene, transparent, texts.needSystemFont());
		document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
				LoaderContext.builder().documentLimits(LIMITS).build());
		if (document == null) {
			throw new IOException(Messages.get("SceneGraphics_unreadable"));
		}
		viewBox = new ViewBox(0, 0, (float) scene.width(), (float) scene.height());
	}

	/** Draws at the origin of the graphics, one unit a point. */
	public void draw(Graphics2D graphics) {
		document.render((Component) null, graphics, viewBox);
	}
}
