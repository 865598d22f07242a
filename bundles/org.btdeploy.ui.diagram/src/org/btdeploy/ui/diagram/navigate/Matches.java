package org.btdeploy.ui.diagram.navigate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds figures by what is written in them and by all values of their elements: names, labels, roles, addresses. What has no
 * figure of its own (a disk, an instance) counts for the figure it stands in.
 */
final class Matches {
	private final Map<FigureKey, StringBuilder> words = new LinkedHashMap<>();

	Matches(Drawing drawing) {
		Map<String, FigureKey> figures = new HashMap<>();
		for (FigureKey key : drawing.keys()) {
			if (key.element() != null && key.kind() != FigureKind.BADGE && key.kind() != FigureKind.DECORATION) {
				figures.putIfAbsent(key.element(), key);
				addDrawn(key, drawing.figure(key));
			}
		}
		ElementPaths paths = new ElementPaths();
		for (Iterator<EObject> all = drawing.checked().deployment().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			FigureKey key = null;
			for (EObject at = element; at != null && at.eContainer() != null && key == null; at = at.eContainer()) {
				key = figures.get(paths.path(at));
			}
			if (key != null) {
				addValues(words(key), element);
			}
		}
	}

	private StringBuilder words(FigureKey key) {
		return words.computeIfAbsent(key, any -> new StringBuilder());
	}

	private void addDrawn(FigureKey key, Figure figure) {
		for (Shape shape : figure.shapes()) {
			if (shape instanceof Shape.Text text) {
				words(key).append(text.text()).append(' ');
			}
		}
	}

	private static void addValues(StringBuilder text, EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Object value = element.eIsSet(attribute) ? element.eGet(attribute) : null;
			if (value instanceof Collection<?> several) {
				several.forEach(one -> text.append(one).append('\n'));
			} else if (value != null && !(value instanceof Boolean)) {
				text.append(value).append('\n');
			}
		}
	}

	/** @return the figures that hold every word of the query, in reading order: from above, from the left */
	List<FigureKey> find(String query, Drawing drawing) {
		String[] wanted = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
		List<FigureKey> found = new ArrayList<>();
		if (!query.isBlank()) {
			words.forEach((key, text) -> {
				if (containsAll(text.toString().toLowerCase(Locale.ROOT), wanted)) {
					found.add(key);
				}
			});
		}
		found.sort((a, b) -> {
			int row = Double.compare(drawing.figure(a).bounds().y(), drawing.figure(b).bounds().y());
			return row != 0 ? row : Double.compare(drawing.figure(a).bounds().x(), drawing.figure(b).bounds().x());
		});
		return found;
	}

	private static boolean containsAll(String text, String[] wanted) {
		for (String word : wanted) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
