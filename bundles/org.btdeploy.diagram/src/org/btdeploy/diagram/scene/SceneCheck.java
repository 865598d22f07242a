package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.SceneProblem.Kind;

/**
 * Checks the geometry of a finished picture: nothing overlaps, no label is clipped or covered, no line runs through what it
 * must go around. Meant for tests of layouts; costs time quadratic in the number of figures.
 */
public final class SceneCheck {
	/** Touching is no overlap, nor is what rounding makes of it. */
	private static final double TOLERANCE = 0.5;
	/** A line may touch the border of a box it starts or ends at. */
	private static final double LINE_TOLERANCE = 1.5;

	/** Largest distance of a chip from its line, or from another chip of its element. */
	private static final double BESIDE = 8;

	private final Scene scene;
	private final List<SceneProblem> problems = new ArrayList<>();

	private SceneCheck(Scene scene) {
		this.scene = scene;
	}

	/** @return what is wrong, empty where all is well */
	public static List<SceneProblem> check(Scene scene) {
		SceneCheck check = new SceneCheck(scene);
		check.pairs();
		check.texts();
		check.lines();
		check.chips();
		return check.problems;
	}

	private void pairs() {
		List<Figure> figures = scene.figures();
		for (int i = 0; i < figures.size(); i++) {
			if (figures.get(i).kind() != FigureKind.LINE) {
				for (int j = i + 1; j < figures.size(); j++) {
					pair(figures.get(i), figures.get(j));
				}
			}
		}
	}

	private void pair(Figure a, Figure b) {
		if (b.kind() == FigureKind.LINE || !a.bounds().grow(-TOLERANCE).overlaps(b.bounds())) {
			return;
		}
		if (a.kind().isContainer() && b.kind() != FigureKind.DECORATION) {
			container(a, b);
		} else if (!isOwnBadge(a, b) && !isRowInside(a, b)) {
			report(Kind.OVERLAP, a, b);
		}
	}

	private void container(Figure container, Figure other) {
		boolean onBorder = other.kind() == FigureKind.FIREWALL || other.kind() == FigureKind.CHIP || other.kind() == FigureKind.BADGE;
		boolean nested = container.bounds().contains(other.bounds()) || other.bounds().contains(container.bounds());
		if (!onBorder && !nested) {
			report(Kind.BORDER, container, other);
		}
		if (!other.kind().isContainer() || container.bounds().contains(other.bounds())) {
			covered(container, other);
		} else {
			covered(other, container);
		}
	}

	private void covered(Figure labelled, Figure other) {
		Rect area = other.bounds().grow(-TOLERANCE);
		for (Shape shape : labelled.shapes()) {
			if (shape instanceof Shape.Text text && text.bounds().overlaps(area)) {
				report(Kind.LABEL_COVERED, labelled, other);
				return;
			}
		}
	}

	private static boolean isOwnBadge(Figure a, Figure b) {
		return b.kind() == FigureKind.BADGE && b.element().equals(a.element());
	}

	private static boolean isRowInside(Figure card, Figure row) {
		return card.kind() == FigureKind.CARD && row.kind() == FigureKind.ROW && card.bounds().contains(row.bounds());
	}

	private void texts() {
		Rect page = new Rect(0, 0, scene.width(), scene.height());
		for (Figure figure : scene.figures()) {
			Rect room = figure.kind() == FigureKind.DECORATION ? page : figure.bounds().grow(TOLERANCE);
			for (Shape shape : figure.shapes()) {
				if (shape instanceof Shape.Text text && (!room.contains(text.bounds()) || text.text().endsWith("\u2026"))) {
					problems.add(new SceneProblem(Kind.LABEL_CLIPPED, name(figure), text.text()));
				}
			}
			if (!page.contains(figure.bounds())) {
				problems.add(new SceneProblem(Kind.OUTSIDE, name(figure), "page"));
			}
		}
	}

	private void lines() {
		for (Figure line : scene.figures()) {
			if (line.kind() == FigureKind.LINE) {
				for (Figure other : scene.figures()) {
					line(line, other);
				}
			}
		}
	}

	private void line(Figure line, Figure other) {
		if (!line.bounds().grow(2 * LINE_TOLERANCE).overlaps(other.bounds())) {
			return;
		}
		for (Shape shape : line.shapes()) {
			if (shape instanceof Shape.Line path) {
				for (int i = 1; i < path.points().size(); i++) {
					segment(line, path.points().get(i - 1), path.points().get(i), other);
				}
			}
		}
	}

	private void segment(Figure line, Point from, Point to, Figure other) {
		Rect segment = Segments.between(from, to).grow(-0.49);
		if (other.kind().isSolid() || other.kind() == FigureKind.BADGE) {
			if (segment.overlaps(other.bounds().grow(-LINE_TOLERANCE))) {
				report(Kind.LINE_THROUGH, line, other);
			}
		} else if (other.kind() == FigureKind.CHIP && !line.elements().contains(other.element())) {
			if (segment.overlaps(other.bounds())) {
				report(Kind.LINE_THROUGH, line, other);
			}
		} else if (other.kind().isContainer()) {
			segmentAtContainer(line, segment, other);
		}
	}

	private void segmentAtContainer(Figure line, Rect segment, Figure container) {
		for (Shape shape : container.shapes()) {
			if (shape instanceof Shape.Text text && segment.overlaps(text.bounds())) {
				report(Kind.LINE_THROUGH, line, container);
			}
		}
		Rect b = container.bounds();
		boolean upright = segment.height() > segment.width();
		double length = upright ? Math.min(segment.bottom(), b.bottom()) - Math.max(segment.y(), b.y())
				: Math.min(segment.right(), b.right()) - Math.max(segment.x(), b.x());
		double at = upright ? segment.centerX() : segment.centerY();
		double distance = upright ? Math.min(Math.abs(at - b.x()), Math.abs(at - b.right()))
				: Math.min(Math.abs(at - b.y()), Math.abs(at - b.bottom()));
		if (length > 2 * LINE_TOLERANCE && distance < 2 * LINE_TOLERANCE) {
			report(Kind.LINE_ON_BORDER, line, container);
		}
	}

	private void chips() {
		List<Figure> astray = new ArrayList<>();
		List<Figure> placed = new ArrayList<>();
		for (Figure chip : scene.figures()) {
			if (chip.kind() == FigureKind.CHIP) {
				(isOnItsLine(chip) ? placed : astray).add(chip);
			}
		}
		for (Figure chip : astray) {
			if (!isBeside(chip, placed)) {
				report(Kind.CHIP_ASTRAY, chip, chip);
			}
		}
	}

	private boolean isOnItsLine(Figure chip) {
		List<Rect> segments = new ArrayList<>();
		for (Figure line : scene.figures()) {
			if (line.kind() == FigureKind.LINE && line.elements().contains(chip.element())) {
				Segments.addTo(line, segments);
			}
		}
		return segments.stream().anyMatch(chip.bounds().grow(BESIDE)::overlaps);
	}

	private static boolean isBeside(Figure chip, List<Figure> placed) {
		return placed.stream()
				.anyMatch(other -> other.element().equals(chip.element()) && other.bounds().grow(BESIDE).overlaps(chip.bounds()));
	}

	private void report(Kind kind, Figure a, Figure b) {
		problems.add(new SceneProblem(kind, name(a), name(b)));
	}

	private static String name(Figure figure) {
		return figure.kind() + " " + figure.elements();
	}
}
