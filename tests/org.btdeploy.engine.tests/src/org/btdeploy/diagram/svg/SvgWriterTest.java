package org.btdeploy.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.Tint;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.LargeDistributed;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureFixture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {
	private static String svg(Scene scene) throws IOException {
		StringBuilder out = new StringBuilder();
		SvgWriter.write(scene, SvgOptions.DEFAULT, out);
		return out.toString();
	}

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<Element> all(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		List<Element> result = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			result.add((Element) nodes.item(i));
		}
		return result;
	}

	private static Scene single(String title) {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "A", "server:biztalk", title, null, 0, 0);
		return SceneBuilder.build(fixture.picture(PictureSettings.of(title, "")));
	}

	@Test
	void textsAreThoseOfTheScene() throws Exception {
		Scene scene = SceneBuilder.build(LargeDistributed.picture());
		List<String> expected = new ArrayList<>();
		for (Figure figure : scene.figures()) {
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text) {
					expected.add(text.text());
				}
			}
		}
		assertEquals(expected, all(parse(svg(scene)), "text").stream().map(Element::getTextContent).toList());
	}

	@Test
	void idsAreUniqueAndEveryReferenceIsDefined() throws Exception {
		Document document = parse(svg(SceneBuilder.build(LargeDistributed.picture())));
		Set<String> ids = new HashSet<>();
		for (Element element : all(document, "*")) {
			if (element.hasAttribute("id")) {
				assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
			}
		}
		assertTrue(ids.containsAll(List.of("SQL-MB1", "FW3", "f10", "title-", "desc-")));
		for (Element use : all(document, "use")) {
			assertTrue(ids.contains(use.getAttribute("xlink:href").substring(1)));
		}
	}

	@Test
	void iconsAreDefinedOnce() throws Exception {
		Document document = parse(svg(SceneBuilder.build(LargeDistributed.picture())));
		List<Element> symbols = all(document, "symbol");
		assertEquals(symbols.size(), symbols.stream().map(SvgWriterTest::content).distinct().count());
		assertTrue(all(document, "use").size() > symbols.size());
	}

	private static String content(Element element) {
		StringBuilder text = new StringBuilder();
		NodeList nodes = element.getElementsByTagName("*");
		for (int i = 0; i < nodes.getLength(); i++) {
			Element node = (Element) nodes.item(i);
			text.append(node.getAttribute("d")).append(node.getAttribute("stroke")).append(node.getAttribute("fill"));
		}
		return text.toString();
	}

	@Test
	void nothingPointsOutsideTheFile() throws IOException {
		String svg = svg(SceneBuilder.build(LargeDistributed.picture()));
		assertFalse(svg.contains("foreignObject") || svg.contains("<image") || svg.contains("@import") || svg.contains("currentColor"));
		assertEquals(2, svg.split("http:", -1).length - 1, "only the two name spaces");
	}

	@Test
	void accessibleTitleAndDescriptionAreThere() throws Exception {
		Element root = parse(svg(SceneBuilder.build(LargeDistributed.picture()))).getDocumentElement();
		assertEquals("img", root.getAttribute("role"));
		assertEquals("title- desc-", root.getAttribute("aria-labelledby"));
		assertEquals("Large distributed architecture", all(root.getOwnerDocument(), "title").get(0).getTextContent());
		assertTrue(all(root.getOwnerDocument(), "desc").get(0).getTextContent().contains("4 firewalls"));
	}

	@Test
	void markupAndForbiddenCharactersInNamesAreHarmless() throws Exception {
		String name = "a<b>&\"c\" ]]> \u0001\ud800 'd'";
		Document document = parse(svg(single(name)));
		String text = String.join("", all(document, "text").stream().map(Element::getTextContent).toList());
		assertTrue(text.contains("a<b>&\"c\"") && text.contains("\ufffd\ufffd"), text);
		assertEquals(0, all(document, "b").size());
	}

	@Test
	void doubleSpacesAreKept() throws IOException {
		assertTrue(svg(single("a  b")).contains("xml:space=\"preserve\">a  b<"));
	}

	@Test
	void linksAndTipsBelongToTheirFigure() throws Exception {
		PictureFixture fixture = new PictureFixture();
		fixture.card(null, "A", "server:biztalk", "A", null, 0, 0);
		fixture.content("A").tip("All about A & more").link("report.html#A");
		Document document = parse(svg(SceneBuilder.build(fixture.picture(PictureSettings.of("", "")))));
		Element link = all(document, "a").get(0);
		assertEquals("report.html#A", link.getAttribute("xlink:href"));
		assertEquals("All about A & more", ((Element) link.getElementsByTagName("title").item(0)).getTextContent());
		assertEquals("A", ((Element) link.getFirstChild()).getAttribute("id"));
	}

	@Test
	void blendedDomainsUseAGradient() throws Exception {
		PictureFixture fixture = new PictureFixture();
		fixture.box(null, NodeKind.DOMAIN, "P", new NodeContent(Notation.domain("services"), "P").tint(Tint.SERVICE_INTERFACES)
				.tint(Tint.SERVICES).tint(Tint.DATA), 0, 0, 300, 200);
		Document document = parse(svg(SceneBuilder.build(fixture.picture(PictureSettings.of("", "")))));
		assertEquals(2, all(document, "linearGradient").size());
		assertEquals("#eaf2fe", all(document, "stop").get(0).getAttribute("stop-color"));
		assertEquals(8, all(document, "stop").size());
	}

	@Test
	void transparentPicturesHaveNoBackground() throws IOException {
		Scene scene = single("A");
		StringBuilder out = new StringBuilder();
		SvgWriter.write(scene, new SvgOptions(true), out);
		assertEquals(svg(scene).split("<rect").length - 1, out.toString().split("<rect").length);
	}

	@Test
	void anEmptyGraphIsAValidPicture() throws Exception {
		Scene scene = SceneBuilder.build(new Picture(new Graph(), Map.of(), PictureSettings.of("Empty", "")));
		assertEquals("Nothing to show yet", all(parse(svg(scene)), "text").get(1).getTextContent());
	}

	@Test
	void anElementTakesLessThanAKilobyte() throws IOException {
		PictureFixture fixture = new PictureFixture();
		for (int i = 0; i < 1000; i++) {
			Node card = fixture.card(null, "SERVER-NUMBER-" + i, "server:biztalk", "Processing server " + i, "BizTalk runtime, IIS",
					i % 40 * 200, i / 40 * 100);
			fixture.wire("flow" + i, card, card, List.of(), new LineStyle("flow" + i), true, card.x(), card.y() + 80, card.x() + 100,
					card.y() + 80, card.x() + 100, card.y() + 90);
		}
		int length = svg(SceneBuilder.build(fixture.picture(PictureSettings.of("Many", "")))).length();
		assertTrue(length / 2000 < 600, length / 2000 + " bytes an element");
	}

	@Test
	void embeddedFontHasTheGlyphsThatOccurAndIsSmall() throws Exception {
		StringBuilder out = new StringBuilder();
		SvgWriter.write(SceneBuilder.build(LargeDistributed.picture()), new SvgOptions(false, true), out);
		String style = all(parse(out.toString()), "style").get(0).getTextContent();
		String[] faces = style.split("base64,");
		assertEquals(4, faces.length);
		for (int i = 1; i < faces.length; i++) {
			byte[] file = Base64.getDecoder().decode(faces[i].substring(0, faces[i].indexOf(')')));
			assertTrue(file.length < 20_000, file.length + " bytes");
			try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
				assertTrue(font.getUnicodeCmapLookup().getGlyphId('e') > 0);
				assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('Ж'));
			}
		}
	}

	@Test
	void filesAreUtf8(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("a.svg");
		SvgWriter.write(single("Süd → 日本"), SvgOptions.DEFAULT, file);
		assertTrue(Files.readString(file).contains("Süd → 日本"));
	}
}
