package org.btdeploy.ui.diagram.editor;

import java.io.IOException;
import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.place.Rearrangement;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;
import org.btdeploy.ui.copy.Snippet;
import org.btdeploy.ui.diagram.scene.Drawing;

/** Puts what was pasted into the arrangement and the sizes of its originals, where places are kept at all. */
final class PastedPlaces {
	private final LayoutStore store;
	private final Drawing drawing;
	private final String view;

	/** @param drawing the picture with the pasted boxes where the layout found room for them */
	PastedPlaces(LayoutStore store, Drawing drawing) {
		this.store = store;
		this.drawing = drawing;
		view = drawing.view().id();
	}

	/** @param paths the new elements, in the order of the snippet's */
	void put(List<String> paths, Snippet snippet) {
		LayoutFile places = store.copy();
		if (places.paths(view).isEmpty() || paths.size() != snippet.paths().size()) {
			return;
		}
		LayoutFile originals = originals(snippet);
		Rearrangement change = new Rearrangement(drawing.graph(), view, places);
		Node first = null;
		Place anchor = null;
		for (int i = 0; i < paths.size(); i++) {
			Node node = drawing.node(paths.get(i));
			Place original = originals.get(view, snippet.paths().get(i));
			if (node == null || original == null) {
				continue;
			}
			if (first == null) {
				first = node;
				anchor = original;
			}
			change.move(List.of(node.id()), first.x() + original.x() - anchor.x() - node.x(), first.y() + original.y() - anchor.y() - node.y());
			if (original.hasSize()) {
				Place at = places.get(view, node.id());
				change.resize(node.id(), new Rect(at.x(), at.y(), original.width(), original.height()));
			}
		}
		if (first != null) {
			paths.forEach(path -> take(path, places));
		}
	}

	private void take(String path, LayoutFile places) {
		for (String other : places.paths(view)) {
			if (other.equals(path) || other.startsWith(path + "/")) {
				store.give(view, other, places.get(view, other));
			}
		}
	}

	private static LayoutFile originals(Snippet snippet) {
		try {
			return LayoutFile.parse(snippet.places());
		} catch (IOException e) {
			return new LayoutFile(); // from a newer version: pasted without places
		}
	}
}
