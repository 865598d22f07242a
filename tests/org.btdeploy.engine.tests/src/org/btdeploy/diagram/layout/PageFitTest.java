package org.btdeploy.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Wire;
import org.btdeploy.diagram.page.Orientation;
import org.btdeploy.diagram.page.PageFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Layouts for pages: the shape of the page, and what reads from the outside to the inside on it. */
class PageFitTest {
	private static Node node(Graph graph, String id) {
		return graph.roots().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
	}

	private static GraphBuilder tiers() {
		GraphBuilder builder = new GraphBuilder();
		for (int rank = 0; rank < 4; rank++) {
			Node domain = builder.domain("D" + rank, "Domain " + rank, rank, org.btdeploy.diagram.graph.Lane.MAIN);
			for (int i = 0; i < 3; i++) {
				builder.card(domain, "c" + rank + i);
			}
			if (rank > 0) {
				builder.firewall("F" + rank, domain);
				builder.link("c" + (rank - 1) + "0", "c" + rank + "1", "HTTP", "F" + rank);
			}
		}
		return builder;
	}

	@ParameterizedTest
	@CsvSource({ "A4,PORTRAIT", "A4,LANDSCAPE", "LETTER,PORTRAIT", "LETTER,LANDSCAPE", "WIDESCREEN,LANDSCAPE" })
	void fillsThePageAndReadsInwards(PageFormat format, Orientation orientation) {
		boolean upright = orientation == Orientation.PORTRAIT;
		double width = upright ? format.shortSide() : format.longSide();
		double height = upright ? format.longSide() : format.shortSide();
		Graph graph = tiers().graph;
		NetworkLayout.layout(graph, LayoutOptions.page(width, height));
		assertEquals(List.of(), new Geometry(graph).check().faults);
		double got = PageFit.aspect(graph);
		double wanted = width / height;
		assertTrue(got / wanted < 1.4 && wanted / got < 1.4, got + " for " + wanted);
		for (int rank = 1; rank < 4; rank++) {
			Node outer = node(graph, "D" + (rank - 1));
			Node inner = node(graph, "D" + rank);
			assertTrue(inner.y() >= outer.y() + outer.height() || inner.x() >= outer.x() + outer.width(), outer + " before " + inner);
		}
	}

	@Test
	void samePageGivesSamePictureAgain() {
		Graph first = tiers().graph;
		NetworkLayout.layout(first, LayoutOptions.page(297, 210));
		Graph second = tiers().graph;
		NetworkLayout.layout(second);
		NetworkLayout.layout(second, LayoutOptions.page(297, 210));
		assertEquals(first.roots().toString(), second.roots().toString());
		assertEquals(first.wires().stream().map(Wire::points).toList(), second.wires().stream().map(Wire::points).toList());
	}

	@Test
	void pinnedPlacesAreKeptOnAPage() {
		Graph graph = tiers().graph;
		node(graph, "D2").pin(1000, 40);
		NetworkLayout.layout(graph, LayoutOptions.page(PageFormat.A4.shortSide(), PageFormat.A4.longSide()));
		assertEquals(1000, node(graph, "D2").x());
		assertEquals(40, node(graph, "D2").y());
	}

	@Test
	void impossiblePagesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> LayoutOptions.page(1, 0));
		assertThrows(IllegalArgumentException.class, () -> LayoutOptions.page(-1, 10));
		assertThrows(IllegalArgumentException.class, () -> LayoutOptions.page(0, 0));
	}
}
