package org.btdeploy.diagram.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;

/** Puts the links of figures on a page. Lines get none: a link in a PDF is a rectangle, and that of a line covers half the picture. */
final class PdfLinks {
	private PdfLinks() {
	}

	static void add(Scene scene, double scale, PDPage page) throws IOException {
		for (Figure figure : scene.figures()) {
			if (figure.link() != null && figure.kind() != FigureKind.LINE) {
				page.getAnnotations().add(link(figure, scene.height(), scale));
			}
		}
	}

	private static PDAnnotationLink link(Figure figure, double height, double scale) {
		Rect bounds = figure.bounds();
		PDAnnotationLink link = new PDAnnotationLink();
		link.setRectangle(new PDRectangle((float) (bounds.x() * scale), (float) ((height - bounds.bottom()) * scale), (float) (bounds.width() * scale),
				(float) (bounds.height() * scale)));
		PDBorderStyleDictionary none = new PDBorderStyleDictionary();
		none.setWidth(0);
		link.setBorderStyle(none);
		PDActionURI action = new PDActionURI();
		action.setURI(figure.link());
		link.setAction(action);
		return link;
	}
}
