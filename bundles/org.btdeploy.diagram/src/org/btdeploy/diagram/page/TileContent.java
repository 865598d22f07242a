package org.btdeploy.diagram.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.Shape;

/** What of a drawing is seen on one tile: boxes that are on it as a whole, and the part of borders and lines that is. */
final class TileContent {
	private final Scene scene;
	private final Rect area;

	TileContent(Scene scene, Rect area) {
		this.scene = scene;
		this.area = area;
	}

	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		Set<String> shown = new HashSet<>();
		List<Rect> left = new ArrayList<>();
		for (Figure figure : scene.figures()) {
			boolean passing = figure.kind() == FigureKind.LINE || figure.kind().isContainer();
			if (passing && isTouched(figure)) {
				figures.add(withWholeTexts(figure));
				shown.add(figure.element());
			} else if (!passing && area.contains(figure.bounds()) && belongs(figure, shown, left)) {
				figures.add(figure);
				shown.add(figure.element());
			} else if (!passing) {
				left.add(figure.bounds());
			}
		}
		return figures;
	}

	/**
	 * Badges are seen with what they are on only, and rows not without their card.
	 *
	 * @param left what is left out
	 */
	private static boolean belongs(Figure figure, Set<String> shown, List<Rect> left) {
		return switch (figure.kind()) {
			case BADGE -> shown.contains(figure.element());
			case ROW -> left.stream().noneMatch(box -> box.contains(figure.bounds()));
			default -> true;
		};
	}

	/** Bounds of straight lines have no area. */
	private boolean isTouched(Figure figure) {
		return figure.bounds().grow(1).overlaps(area);
	}

	private Figure withWholeTexts(Figure figure) {
		List<Shape> shapes = figure.shapes().stream().filter(this::isToDraw).toList();
		return new Figure(figure.kind(), figure.elements(), figure.bounds(), figure.tip(), figure.link(), shapes);
	}

	private boolean isToDraw(Shape shape) {
		return !(shape instanceof Shape.Text || shape instanceof Shape.Image) || area.contains(shape.bounds());
	}

	/** @return titles of the outermost containers seen between the cuts, and whether they began on another tile */
	String contents(Rect core) {
		List<String> titles = new ArrayList<>();
		List<Rect> outer = new ArrayList<>();
		for (Figure figure : scene.figures()) {
			Rect inside = figure.bounds();
			if (figure.kind().isContainer() && inside.overlaps(core) && outer.stream().noneMatch(around -> around.contains(inside))) {
				outer.add(inside);
				addTitle(figure, titles);
			}
		}
		return String.join(", ", titles);
	}

	private void addTitle(Figure container, List<String> titles) {
		for (Shape shape : container.shapes()) {
			if (shape instanceof Shape.Text text) {
				titles.add(area.contains(text.bounds()) ? text.text() : Messages.format("TileContent_continued", text.text()));
				return;
			}
		}
	}
}
