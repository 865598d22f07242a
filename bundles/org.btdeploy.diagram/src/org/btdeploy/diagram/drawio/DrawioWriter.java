package org.btdeploy.diagram.drawio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.btdeploy.diagram.export.ViewPicture;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.SceneLinks;
import org.btdeploy.diagram.svg.XmlText;

/**
 * Writes views as a draw.io file, plain XML, one page each: the same places and looks, but as shapes and lines that can be
 * edited there. Ids of cells are those of their elements.
 */
public final class DrawioWriter {
	private DrawioWriter() {
	}

	/**
	 * Writes to a stream, which stays open.
	 *
	 * @param link address each element leads to, {@code {id}} in it stands for the element; null for none
	 */
	public static void write(List<ViewPicture> pictures, String link, OutputStream out) throws IOException {
		StringBuilder xml = new StringBuilder(1 << 16);
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"btdeploy\" pages=\"").append(pictures.size()).append("\">\n");
		for (ViewPicture picture : pictures) {
			page(picture, link, xml);
		}
		out.write(xml.append("</mxfile>\n").toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void page(ViewPicture picture, String link, StringBuilder xml) {
		Scene scene = SceneLinks.apply(SceneBuilder.build(picture.picture()), link);
		xml.append("<diagram id=\"");
		XmlText.escaped(xml, picture.view());
		xml.append("\" name=\"");
		XmlText.escaped(xml, picture.name());
		xml.append("\">\n<mxGraphModel grid=\"1\" gridSize=\"10\" guides=\"1\" tooltips=\"1\" connect=\"1\" arrows=\"1\" fold=\"0\" page=\"1\" pageScale=\"1\" pageWidth=\"");
		XmlText.number(xml, scene.width());
		xml.append("\" pageHeight=\"");
		XmlText.number(xml, scene.height());
		xml.append("\" background=\"");
		XmlText.color(xml, scene.paper());
		xml.append("\" math=\"0\" shadow=\"0\">\n<root>\n");
		DrawioPage.write(picture.picture().graph(), scene, xml);
		xml.append("</root>\n</mxGraphModel>\n</diagram>\n");
	}
}
