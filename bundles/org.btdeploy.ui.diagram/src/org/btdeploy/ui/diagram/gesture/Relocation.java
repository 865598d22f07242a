package org.btdeploy.ui.diagram.gesture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;

/**
 * Boxes dragged to another place. What is in them goes along. What stands beside them gets its present place as well, or the
 * layout would let it follow.
 */
final class Relocation {
	private final Drawing drawing;
	private final List<FigureKey> dragged;
	private final Point delta;

	Relocation(Drawing drawing, List<FigureKey> dragged, Point delta) {
		this.drawing = drawing;
		this.dragged = dragged;
		this.delta = delta;
	}

	void apply(LayoutFile places) {
		Set<EObject> boxes = new HashSet<>();
		for (FigureKey key : dragged) {
			EObject element = drawing.element(key);
			if (element != null) {
				boxes.add(element.eContainer());
			}
		}
		for (FigureKey key : drawing.keys()) {
			EObject element = drawing.element(key);
			boolean box = key.kind().isContainer() || key.kind() == FigureKind.CARD || key.kind() == FigureKind.EXTERNAL;
			if (dragged.contains(key)) {
				places.put(drawing.view().id(), key.element(), here(key, delta));
			} else if (isWithinDragged(key) && places.get(drawing.view().id(), key.element()) != null) {
				places.put(drawing.view().id(), key.element(), here(key, delta));
			} else if (box && element != null && boxes.contains(element.eContainer()) && places.get(drawing.view().id(), key.element()) == null) {
				places.put(drawing.view().id(), key.element(), here(key, new Point(0, 0)));
			}
		}
	}

	private boolean isWithinDragged(FigureKey key) {
		if (key.element() == null) {
			return false;
		}
		for (FigureKey box : dragged) {
			if (key.element().startsWith(box.element() + "/")) {
				return true;
			}
		}
		return false;
	}

	private Place here(FigureKey key, Point moved) {
		Figure figure = drawing.figure(key);
		org.btdeploy.diagram.graph.Point offset = drawing.scene().offset();
		return new Place(Math.rint(figure.bounds().x() - offset.x() + moved.x), Math.rint(figure.bounds().y() - offset.y() + moved.y));
	}
}
