package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.graph.Wire;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Shape.Anchor;

/**
 * Makes the finished picture from a laid-out view: containers, lines, boxes with their rows, chips and badges in this order, with title,
 * legend and footer around. The same input gives the same scene.
 */
public final class SceneBuilder {
	/** Free room around everything, in points. */
	public static final double MARGIN = 36;
	private static final double LEAST_WIDTH = 320;
	private static final double TITLE_GAP = 26;
	private static final double FOOTER_GAP = 26;

	private final Picture picture;
	private final PictureSettings settings;
	private final Theme theme;
	private final List<Figure> containers = new ArrayList<>();
	private final List<Figure> lines = new ArrayList<>();
	private final List<Figure> boxes = new ArrayList<>();
	private final List<Figure> rows = new ArrayList<>();
	private final List<Figure> chips = new ArrayList<>();
	private final List<Figure> badges = new ArrayList<>();
	private final List<Figure> decoration = new ArrayList<>(3);
	private double dx;
	private double dy;

	private SceneBuilder(Picture picture) {
		this.picture = picture;
		settings = picture.settings();
		theme = settings.theme();
	}

	/** @return the scene of a picture whose graph has its places */
	public static Scene build(Picture picture) {
		return new SceneBuilder(picture).build();
	}

	private Scene build() {
		Rect drawing = isEmpty() ? new Rect(0, 0, EmptyPanel.WIDTH, EmptyPanel.HEIGHT) : ContentBounds.of(picture);
		double width = Math.max(LEAST_WIDTH, drawing.width());
		TextBlock header = header(width);
		Scene scene = build(drawing, header);
		TextBlock wider = header(Math.max(width, scene.width() - 2 * MARGIN - besideTitle()));
		return wider.height() < header.height() ? new SceneBuilder(picture).build(drawing, wider) : scene;
	}

	/** @return room for the classification and its distance from the title */
	private double besideTitle() {
		return settings.classification().isEmpty() ? 0 : TITLE_GAP + Classification.size(settings.classification(), 1).width();
	}

	private Scene build(Rect drawing, TextBlock header) {
		double above = Math.max(header.height(), settings.classification().isEmpty() ? 0 : Classification.size(settings.classification(), 1).height());
		double top = MARGIN + (above > 0 ? above + TITLE_GAP : 0);
		dx = MARGIN - drawing.x();
		dy = top - drawing.y();
		drawGraph();
		Rect whole = new Rect(MARGIN, top, drawing.width(), drawing.height());
		whole = Rect.union(whole, legend());
		return finish(header, whole);
	}

	private boolean isEmpty() {
		return picture.graph().roots().isEmpty() && picture.graph().wires().isEmpty();
	}

	private TextBlock header(double width) {
		TextBlock block = new TextBlock();
		if (!settings.title().isEmpty()) {
			block.add(settings.title(), Styles.PICTURE_TITLE, theme.surface().text(), width, 3, 27, 0);
		}
		if (!settings.subtitle().isEmpty()) {
			block.add(settings.subtitle(), Styles.PICTURE_SUBTITLE, theme.surface().secondary(), width, 3, 16, 6);
		}
		if (picture.graph().remark() != null && !isEmpty()) {
			block.add(picture.graph().remark(), Styles.PICTURE_SUBTITLE, theme.surface().text(), width, 3, 16, 6);
		}
		return block;
	}

	private void drawGraph() {
		for (Node root : picture.graph().roots()) {
			draw(root);
		}
		for (Wire wire : picture.graph().wires()) {
			lines.add(WireFigure.draw(wire, dx, dy, theme));
		}
		Set<Chip> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Link link : picture.graph().links()) {
			for (Chip chip : link.chips()) {
				if (chip.content() instanceof ChipContent content && drawn.add(chip)) {
					draw(chip, content, link);
				}
			}
		}
	}

	private void draw(Node node) {
		NodeContent content = picture.contents().get(node);
		if (content == null) {
			content = NodeFigure.placeholder(node);
		}
		Rect bounds = new Rect(node.x() + dx, node.y() + dy, node.width(), node.height());
		Figure figure = NodeFigure.draw(node, content, bounds, theme);
		(figure.kind().isContainer() ? containers : boxes).add(figure);
		rows.addAll(NodeFigure.rows(content, bounds, theme));
		badges.addAll(NodeFigure.badges(node, content, bounds, theme));
		for (Node child : node.children()) {
			draw(child);
		}
	}

	private void draw(Chip chip, ChipContent content, Link link) {
		Rect bounds = new Rect(chip.x() + dx, chip.y() + dy, chip.width(), chip.height());
		String element = content.element() == null ? link.id() : content.element();
		chips.add(new Figure(FigureKind.CHIP, List.of(element), bounds, content.tip(), null,
				ChipFigure.draw(content, bounds, theme)));
	}

	/** @return bounds of the legend, null where there is none */
	private Rect legend() {
		Legend legend = new Legend(settings.legend() ? LegendEntries.of(picture) : List.of(), theme);
		if (legend.isEmpty()) {
			return null;
		}
		List<Rect> taken = new ArrayList<>();
		addBounds(containers, taken);
		addBounds(boxes, taken);
		addBounds(chips, taken);
		addBounds(badges, taken);
		for (Figure line : lines) {
			Segments.addTo(line, taken);
		}
		Rect aligned = ContentBounds.withoutBadges(picture).move(dx, dy);
		Figure figure = new LegendPlacer(legend, aligned, taken, settings.proportions()).place();
		decoration.add(figure);
		return figure.bounds();
	}

	private static void addBounds(List<Figure> figures, List<Rect> bounds) {
		for (Figure figure : figures) {
			bounds.add(figure.bounds());
		}
	}

	private Scene finish(TextBlock header, Rect whole) {
		double right = Math.max(whole.right(), MARGIN + header.width());
		if (!settings.classification().isEmpty()) {
			Size mark = Classification.size(settings.classification(), 1);
			right = Math.max(right, MARGIN + header.width() + besideTitle());
			decoration.add(Classification.draw(settings.classification(), right - mark.width(), MARGIN - 4, 1, theme));
		}
		double bottom = whole.bottom();
		decorate(header, MARGIN);
		if (isEmpty()) {
			String remark = picture.graph().remark();
			decoration.add(EmptyPanel.draw(remark == null ? Messages.get("SceneBuilder_empty") : remark, whole.x(), whole.y(), theme));
		}
		if (!settings.footer().isEmpty()) {
			TextBlock footer = new TextBlock();
			footer.add(String.join(" \u00b7 ", settings.footer()), Styles.FOOTER, theme.surface().secondary(),
					Math.max(LEAST_WIDTH, right - MARGIN), 4, 14, 0);
			decorate(footer, bottom + FOOTER_GAP);
			bottom += FOOTER_GAP + footer.height();
			right = Math.max(right, MARGIN + footer.width());
		}
		List<Figure> figures = new ArrayList<>(containers);
		figures.addAll(lines);
		figures.addAll(boxes);
		figures.addAll(rows);
		figures.addAll(chips);
		figures.addAll(badges);
		figures.addAll(decoration);
		return new Scene(Math.ceil(right + MARGIN), Math.ceil(bottom + MARGIN), theme.surface().paper(), settings.title(), settings.subtitle(),
				description(picture), new Point(dx, dy), figures);
	}

	/** @return what a picture shows, in one sentence for whoever cannot see it */
	public static String description(Picture picture) {
		int[] counts = new int[2];
		picture.graph().roots().forEach(root -> count(root, counts));
		return Messages.format("SceneBuilder_description", picture.settings().subtitle(), counts[0], counts[1], picture.graph().links().size());
	}

	/** @param counts boxes and firewalls */
	private static void count(Node node, int[] counts) {
		if (!node.kind().isContainer()) {
			counts[node.kind() == NodeKind.FIREWALL ? 1 : 0]++;
		}
		node.children().forEach(child -> count(child, counts));
	}

	private void decorate(TextBlock block, double top) {
		List<Shape> shapes = new ArrayList<>(2);
		block.draw(MARGIN, top, Anchor.START, shapes);
		if (!shapes.isEmpty()) {
			Rect bounds = new Rect(MARGIN, top, block.width(), block.height());
			decoration.add(new Figure(FigureKind.DECORATION, List.of(), bounds, shapes));
		}
	}
}
