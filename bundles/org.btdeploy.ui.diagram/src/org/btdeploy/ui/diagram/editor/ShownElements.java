package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.select.ElementSelection;
import org.eclipse.emf.ecore.EObject;

/** The figures of elements, or of what they are drawn in. */
final class ShownElements {
	private final SceneViewer viewer;

	ShownElements(SceneViewer viewer) {
		this.viewer = viewer;
	}

	/** Selects the figures of the elements, as far as they are shown. */
	void select(List<EObject> elements) {
		viewer.select(keys(elements));
	}

	/** As {@link #select}, unless they are selected already: for elements that have only now come into the picture. */
	void keepSelected(List<EObject> elements) {
		List<String> keys = keys(elements);
		List<String> selected = viewer.selected().stream().map(FigureKey::element).toList();
		if (!keys.isEmpty() && !selected.containsAll(keys)) {
			viewer.select(keys);
		}
	}

	private List<String> keys(List<EObject> elements) {
		return elements.stream().map(this::key).filter(Objects::nonNull).distinct().toList();
	}

	/** Selects the figure of the element, nothing if it is not shown. */
	void select(EObject element) {
		viewer.select(key(element));
	}

	/** Brings an element into view. */
	void reveal(EObject element) {
		FigurePart part = viewer.find(key(element));
		if (part != null) {
			viewer.reveal(part);
		}
	}

	/** @return the keys of all elements that are selected along with the one that was chosen, which comes first */
	List<String> with(EObject chosen) {
		Set<String> keys = new LinkedHashSet<>(List.of(ElementSelection.key(chosen)));
		List<String> selected = viewer.selected().stream().map(FigureKey::element).toList();
		if (selected.containsAll(keys)) {
			keys.addAll(selected);
		}
		return List.copyOf(keys);
	}

	/** @return the key of the element, or of the nearest around it that the picture shows; null if there is none */
	private String key(EObject element) {
		EObject shown = element;
		while (shown != null && viewer.find(ElementPaths.of(shown)) == null) {
			shown = shown.eContainer();
		}
		return shown == null || shown.eContainer() == null ? null : ElementPaths.of(shown);
	}
}
