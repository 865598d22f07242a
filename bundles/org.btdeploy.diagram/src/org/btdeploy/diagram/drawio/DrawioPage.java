package org.btdeploy.diagram.drawio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.drawio.Legs.Leg;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;

/** One view as a page of draw.io: boxes in their boxes, lines that hold on to both of their ends, labels on lines. */
final class DrawioPage {
	private record Ends(Node from, Node to, List<Point> points) {
	}

	private final StringBuilder out;
	private final Scene scene;
	private final Graph graph;
	private final Cells cells;
	private final FigureCells figures;
	private final LineCells lines;
	private final Map<String, Figure> boxes = new HashMap<>();
	private final Map<String, List<Figure>> badges = new HashMap<>();
	private final Map<Rect, Figure> chips = new HashMap<>();
	private final List<Figure> rows = new ArrayList<>();
	private final Map<Figure, List<Figure>> rowsOf = new IdentityHashMap<>();
	private final Map<Node, String> ids = new IdentityHashMap<>();

	private DrawioPage(Graph graph, Scene scene, StringBuilder out) {
		this.graph = graph;
		this.scene = scene;
		this.out = out;
		cells = new Cells(out);
		figures = new FigureCells(cells);
		lines = new LineCells(cells, scene);
		scene.figures().forEach(this::sort);
		rows.forEach(row -> rowsOf.computeIfAbsent(around(row), any -> new ArrayList<>(4)).add(row));
	}

	/** @return the smallest box that a row is in */
	private Figure around(Figure row) {
		Figure around = null;
		for (Figure box : boxes.values()) {
			if (box.bounds().contains(row.bounds()) && (around == null || around.bounds().contains(box.bounds()))) {
				around = box;
			}
		}
		return around;
	}

	/** @param scene the picture of the graph */
	static void write(Graph graph, Scene scene, StringBuilder out) {
		new DrawioPage(graph, scene, out).write();
	}

	private void sort(Figure figure) {
		switch (figure.kind()) {
			case CHIP -> chips.put(figure.bounds(), figure);
			case BADGE -> badges.computeIfAbsent(figure.element(), any -> new ArrayList<>(2)).add(figure);
			case ROW -> rows.add(figure);
			case LINE, DECORATION -> { }
			default -> boxes.put(figure.element(), figure);
		}
	}

	/** Lines lie above the areas they cross and below the boxes, as far as these are in no area. */
	private void write() {
		List<Node> roots = new ArrayList<>(graph.roots());
		roots.sort(Comparator.comparing(node -> !node.kind().isContainer()));
		Rect page = new Rect(0, 0, scene.width(), scene.height());
		for (Node node : roots) {
			if (!node.kind().isContainer()) {
				break;
			}
			box(node, Cells.LAYER, page);
		}
		// Lines are written before the boxes in front of them, but name these by ids they get when they are written.
		StringBuilder front = new StringBuilder();
		cells.redirect(front);
		roots.stream().filter(node -> !node.kind().isContainer()).forEach(node -> box(node, Cells.LAYER, page));
		cells.redirect(out);
		links();
		out.append(front);
		scene.figures().stream().filter(figure -> figure.kind() == FigureKind.DECORATION).forEach(figures::decoration);
	}

	private void box(Node node, String parent, Rect origin) {
		Figure figure = boxes.get(node.id());
		if (figure == null) {
			return;
		}
		List<Figure> inside = rowsOf.getOrDefault(figure, List.of());
		String id = figures.box(figure, parent, origin, node.kind().isContainer() || !inside.isEmpty());
		ids.put(node, id);
		inside.forEach(row -> figures.box(row, id, figure.bounds(), false));
		node.children().forEach(child -> box(child, id, figure.bounds()));
		badges.getOrDefault(node.id(), List.of()).forEach(badge -> figures.box(badge, id, figure.bounds(), false));
	}

	private void links() {
		Legs legs = new Legs(graph);
		Map<Ends, String> drawn = new HashMap<>();
		for (Link link : graph.links()) {
			List<Leg> way = legs.of(link);
			List<String> edges = new ArrayList<>(way.size());
			for (Leg leg : way) {
				edges.add(drawn.computeIfAbsent(new Ends(leg.from(), leg.to(), leg.points()), any -> lines.edge(link, leg, ids)));
			}
			link.chips().forEach(chip -> {
				Figure figure = chips.get(new Rect(chip.x() + scene.offset().x(), chip.y() + scene.offset().y(), chip.width(), chip.height()));
				if (figure != null && chips.remove(figure.bounds()) != null) {
					lines.label(figure, way, edges, figures);
				}
			});
		}
	}
}
