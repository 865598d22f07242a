package org.btdeploy.ui.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.Marks;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.model.Deployment;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;

/** The picture of one state of a text: its scene, and which figure stands for what. Made outside the UI thread. */
public final class Drawing {
	private final Sight sight;
	private final Checked checked;
	private final Graph graph;
	private final Scene scene;
	private final Map<String, Node> nodes = new HashMap<>();
	private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

	private Drawing(Sight sight, Checked checked, Graph graph, Scene scene) {
		this.sight = sight;
		this.checked = checked;
		this.graph = graph;
		this.scene = scene;
		graph.roots().forEach(this::add);
		Map<FigureKey, Integer> numbers = new HashMap<>();
		for (Figure figure : scene.figures()) {
			FigureKey first = new FigureKey(figure.kind(), figure.element(), 0);
			int number = numbers.merge(first, 1, Integer::sum) - 1;
			figures.put(new FigureKey(figure.kind(), figure.element(), number), figure);
		}
	}

	/**
	 * Draws a state. Where places are kept, what has not changed since the last picture of the same view stays as it is.
	 *
	 * @param places the places kept in the layout file
	 * @param last the picture shown until now, null for none
	 * @return that view of a state that can be drawn
	 */
	public static Drawing of(Sight sight, Checked checked, LayoutFile places, Theme theme, Drawing last) {
		ViewKind kind = sight.kind();
		Deployment deployment = checked.deployment();
		View view = view(sight, checked, places);
		NetworkLayout.layout(view.graph(), last != null && last.sight.equals(sight) ? last.graph : null);
		PictureSettings settings = PictureSettings.of(Views.title(deployment), sight.options().subtitle(kind, deployment)).withTheme(theme);
		return new Drawing(sight, checked, view.graph(), SceneBuilder.build(new Picture(view.graph(), view.contents(), settings)));
	}

	private static View view(Sight sight, Checked checked, LayoutFile places) {
		View view = Views.of(sight.kind(), checked.deployment(), Marks.of(checked.findings()), checked.document()::written, sight.options());
		places.apply(sight.kind().id(), view.graph());
		return view;
	}

	/** @return the boxes of the same picture with kept places, but not laid out, to be changed */
	public Graph fresh(LayoutFile places) {
		return view(sight, checked, places).graph();
	}

	/** @return which view it shows; its id is the key of its places in the layout file */
	public ViewKind view() {
		return sight.kind();
	}

	/** @return the view with its filter */
	public Sight sight() {
		return sight;
	}

	/** @return the state it is the picture of */
	public Checked checked() {
		return checked;
	}

	private void add(Node node) {
		nodes.putIfAbsent(node.id(), node);
		node.children().forEach(this::add);
	}

	/** @return the boxes with their places, which are those of the scene without its offset; not to be changed */
	public Graph graph() {
		return graph;
	}

	/** @return the box of that id, null if there is none in this view */
	public Node node(String id) {
		return nodes.get(id);
	}

	/** @return the box that a figure shows, null if it shows none */
	public Node node(FigureKey key) {
		boolean box = key != null && (key.kind().isContainer() || key.kind().isSolid());
		return box ? nodes.get(key.element()) : null;
	}

	public Scene scene() {
		return scene;
	}

	/** @return all figures in paint order */
	public List<FigureKey> keys() {
		return new ArrayList<>(figures.keySet());
	}

	/** @return null if it is not in the picture */
	public Figure figure(FigureKey key) {
		return figures.get(key);
	}

	/** @return the element the figure stands for, null for decoration and for what is only a placeholder */
	public EObject element(FigureKey key) {
		return key.element() == null ? null : checked.find(key.element());
	}
}
