package org.btdeploy.diagram.drawio;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.scene.Shape;

/**
 * The shapes of a figure, sorted by what becomes of them: the first box is the cell itself, the first text with those that are aligned as it is, the
 * label.
 */
final class ShapeGroup {
	private Shape.Box box;
	private final List<Shape> others = new ArrayList<>(2);
	private final Label label = new Label();
	/** Texts on the other side of the cell. */
	private final Label aside = new Label();

	ShapeGroup(List<Shape> shapes) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Text text) {
				(label.fits(text) ? label : aside).add(text);
			} else if (shape instanceof Shape.Box first && box == null) {
				box = first;
			} else {
				others.add(shape);
			}
		}
	}

	/** @return null if there is none */
	Shape.Box box() {
		return box;
	}

	Label label() {
		return label;
	}

	/** @return texts on another side of the cell than its label; empty for none */
	Label aside() {
		return aside;
	}

	/** @return icons and further shapes, in paint order */
	List<Shape> others() {
		return others;
	}
}
