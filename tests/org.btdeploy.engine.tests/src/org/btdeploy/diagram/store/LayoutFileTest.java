package org.btdeploy.diagram.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFileTest {
	private static final String TEXT = "btdeploy-layout 1\nnetwork A 10 20.5\nnetwork A/S 30 40 50 60\ntrust A 0 -5\n";

	@Test
	void printIsSortedAndReadsBack() throws IOException {
		LayoutFile layout = new LayoutFile();
		layout.put("trust", "A", new Place(0, -5));
		layout.put("network", "A/S", new Place(30, 40, 50, 60));
		layout.put("network", "A", new Place(10, 20.5));
		assertEquals(TEXT, layout.print());
		assertEquals(TEXT, LayoutFile.parse(TEXT).print());
	}

	@Test
	void renameCarriesEverythingInsideAlongInAllViews() throws IOException {
		LayoutFile layout = LayoutFile.parse(TEXT);
		layout.rename("A", "B");
		assertEquals("btdeploy-layout 1\nnetwork B 10 20.5\nnetwork B/S 30 40 50 60\ntrust B 0 -5\n", layout.print());
	}

	@Test
	void linesOfMissingElementsAreKept() throws IOException {
		LayoutFile layout = LayoutFile.parse(TEXT);
		layout.apply("network", new Graph());
		assertEquals(TEXT, layout.print());
	}

	@Test
	void placesPinNodesOfTheirView() throws IOException {
		Graph graph = new Graph();
		Node domain = new Node("A", NodeKind.DOMAIN, 10, 10);
		Node server = new Node("A/S", NodeKind.CARD, 100, 10);
		Node other = new Node("O", NodeKind.CARD, 5, 5);
		domain.add(server);
		graph.roots().add(domain);
		graph.roots().add(other);
		LayoutFile.parse(TEXT).apply("network", graph);
		assertTrue(domain.isPinned() && server.isPinned() && !other.isPinned());
		assertEquals("10.0 20.5", domain.x() + " " + domain.y());
		assertEquals("100.0x60.0", server.width() + "x" + server.height());
	}

	@Test
	void damageIsReportedWithItsLine() {
		assertFails("", 1, "no layout file");
		assertFails("something else\n", 1, "no layout file");
		assertFails("btdeploy-layout 2\nnetwork A 1 2\n", 1, "newer btdeploy");
		assertFails("btdeploy-layout 1\nnetwork A 1\n", 2, "damaged");
		assertFails("btdeploy-layout 1\n\nnetwork A 1 x\n", 3, "'x' is no place");
		assertFails("btdeploy-layout 1\nnetwork A 1 NaN\n", 2, "'NaN' is no place");
		assertFails("btdeploy-layout 1\nnetwork A 1 1e300\n", 2, "'1e300' is no place");
	}

	private static void assertFails(String text, int line, String message) {
		LayoutFormatException e = assertThrows(LayoutFormatException.class, () -> LayoutFile.parse(text));
		assertEquals(line, e.line());
		assertTrue(e.getMessage().contains(message), e.getMessage());
	}

	@Test
	void missingFileHasNoPlaces(@TempDir Path folder) throws IOException {
		Path deployment = folder.resolve("a.btdeploy");
		assertEquals(folder.resolve("a.btdeploy.layout"), LayoutFile.beside(deployment));
		assertTrue(LayoutFile.read(LayoutFile.beside(deployment)).isEmpty());
		LayoutFile layout = LayoutFile.parse(TEXT);
		layout.write(LayoutFile.beside(deployment));
		assertEquals(TEXT, Files.readString(LayoutFile.beside(deployment)));
		assertNull(LayoutFile.read(LayoutFile.beside(deployment)).get("network", "Z"));
	}
}
