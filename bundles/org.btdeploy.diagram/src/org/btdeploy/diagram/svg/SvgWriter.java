package org.btdeploy.diagram.svg;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Paint;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.scene.Stroke;

/**
 * Writes scenes as SVG: real text, icons once per picture, title and description for screen readers, nothing outside the
 * file. Every figure is a group with the class of its kind and its elements in {@code data-element}; the first one of an
 * element bears its id as well. Kerning and ligatures are off, as texts are measured without them.
 */
public final class SvgWriter {
	private static final String FONTS = "Inter, 'DejaVu Sans', sans-serif";

	private final StringBuilder out;
	private final Scene scene;
	private final Definitions definitions;
	private final ShapeWriter shapes;
	private final Set<String> written = new HashSet<>();

	private SvgWriter(Scene scene, Texts texts, StringBuilder out) {
		this.scene = scene;
		this.out = out;
		definitions = new Definitions(scene);
		shapes = new ShapeWriter(out, definitions, texts);
	}

	/** @throws IOException where the file cannot be written, with a message for the user; nothing half-written remains */
	public static void write(Scene scene, SvgOptions options, Path file) throws IOException {
		AtomicFile.write(file, out -> {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			write(scene, options, writer);
			writer.flush();
		});
	}

	public static void write(Scene scene, SvgOptions options, Appendable target) throws IOException {
		target.append(text(scene, options, Texts.ALL));
	}

	/**
	 * @param uncovered whether to keep the texts the bundled font has no glyphs for
	 * @return the SVG without the texts the bundled font covers, for writers that draw these themselves
	 */
	public static String forPainting(Scene scene, boolean transparent, boolean uncovered) throws IOException {
		return text(scene, new SvgOptions(transparent), uncovered ? Texts.UNCOVERED : Texts.NONE).toString();
	}

	private static StringBuilder text(Scene scene, SvgOptions options, Texts texts) throws IOException {
		StringBuilder out = new StringBuilder(4096 + scene.figures().size() * 640);
		new SvgWriter(scene, texts, out).write(options);
		return out;
	}

	private void write(SvgOptions options) throws IOException {
		head(options.scale());
		if (options.embedFont()) {
			new FontFaces(scene).write(out);
		}
		definitions.write(out);
		if (!options.transparent()) {
			out.append("<rect");
			size();
			out.append(" fill=\"");
			XmlText.color(out, scene.paper());
			out.append("\"/>\n");
		}
		if (scene.clip() == null) {
			figures(scene.figures());
		} else {
			clipped();
		}
		out.append("</svg>\n");
	}

	private void figures(List<Figure> figures) {
		for (Figure figure : figures) {
			figure(figure);
		}
	}

	private void clipped() {
		Rect clip = scene.clip();
		out.append("<clipPath id=\"clip-\">");
		shapes.write(new Shape.Box(clip, 0, Paint.NONE, Stroke.NONE));
		out.append("</clipPath>\n<g clip-path=\"url(#clip-)\">\n");
		figures(scene.figures().stream().filter(figure -> figure.kind() != FigureKind.DECORATION).toList());
		out.append("</g>\n");
		figures(scene.figures().stream().filter(figure -> figure.kind() == FigureKind.DECORATION).toList());
	}

	private void head(double scale) {
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
		if (scale == 0) {
			size();
		} else {
			millimetres(" width=\"", scene.width() * scale);
			millimetres(" height=\"", scene.height() * scale);
		}
		out.append(" viewBox=\"0 0 ");
		XmlText.number(out, scene.width());
		out.append(' ');
		XmlText.number(out, scene.height());
		out.append("\" role=\"img\" aria-labelledby=\"title- desc-\" font-family=\"").append(FONTS);
		out.append("\" text-rendering=\"geometricPrecision\" style=\"font-kerning:none;font-variant-ligatures:none\">\n<title id=\"title-\">");
		XmlText.escaped(out, scene.title());
		out.append("</title>\n<desc id=\"desc-\">");
		XmlText.escaped(out, scene.description());
		out.append("</desc>\n");
	}

	private void millimetres(String prefix, double points) {
		out.append(prefix);
		XmlText.number(out, points * 25.4 / 72);
		out.append("mm\"");
	}

	private void size() {
		out.append(" width=\"");
		XmlText.number(out, scene.width());
		out.append("\" height=\"");
		XmlText.number(out, scene.height());
		out.append('"');
	}

	private void figure(Figure figure) {
		if (figure.link() != null) {
			out.append("<a xlink:href=\"");
			XmlText.escaped(out, figure.link());
			out.append("\">");
		}
		out.append("<g");
		if (figure.kind() != FigureKind.DECORATION) {
			out.append(" class=\"").append(figure.kind().name().toLowerCase(Locale.ROOT)).append('"');
		}
		identify(figure.elements());
		out.append('>');
		if (figure.tip() != null) {
			out.append("<title>");
			XmlText.escaped(out, figure.tip());
			out.append("</title>");
		}
		for (Shape shape : figure.shapes()) {
			shapes.write(shape);
		}
		out.append(figure.link() != null ? "</g></a>\n" : "</g>\n");
	}

	private void identify(List<String> elements) {
		if (elements.isEmpty()) {
			return;
		}
		if (written.add(elements.get(0))) {
			out.append(" id=\"");
			XmlText.escaped(out, elements.get(0).replace(' ', '_'));
			out.append('"');
		}
		out.append(" data-element=\"");
		for (int i = 0; i < elements.size(); i++) {
			if (i > 0) {
				out.append(' ');
			}
			XmlText.escaped(out, elements.get(i));
		}
		out.append('"');
	}
}
