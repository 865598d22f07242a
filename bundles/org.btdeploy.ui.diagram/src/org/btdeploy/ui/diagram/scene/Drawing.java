package org.btdeploy.ui.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.Marks;
import org.btdeploy.diagram.view.NetworkView;
import org.btdeploy.diagram.view.View;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Deployment;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;

/** The picture of one state of a text: its scene, and which figure stands for what. Made outside the UI thread. */
public final class Drawing {
	/** Name of the view in layout files. */
	public static final String NETWORK = "network";

	private final Checked checked;
	private final Scene scene;
	private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

	private Drawing(Checked checked, Scene scene) {
		this.checked = checked;
		this.scene = scene;
		Map<FigureKey, Integer> numbers = new HashMap<>();
		for (Figure figure : scene.figures()) {
			FigureKey first = new FigureKey(figure.kind(), figure.element(), 0);
			int number = numbers.merge(first, 1, Integer::sum) - 1;
			figures.put(new FigureKey(figure.kind(), figure.element(), number), figure);
		}
	}

	/** @return the network view of a state that can be drawn, with the places kept in its layout file */
	public static Drawing network(Checked checked, LayoutFile places, Theme theme) {
		Deployment deployment = checked.deployment();
		View view = NetworkView.of(deployment, Marks.of(checked.findings()), (owner, reference) -> {
			Region region = TextRegions.of(owner, reference);
			return checked.document().text().substring(region.offset(), region.end());
		});
		places.apply(NETWORK, view.graph());
		NetworkLayout.layout(view.graph());
		String label = deployment.getLabel();
		String title = label == null || label.isBlank() ? deployment.getName() : label.replace('\n', ' ');
		PictureSettings settings = PictureSettings.of(title, Messages.get("Scenes_network")).withTheme(theme);
		return new Drawing(checked, SceneBuilder.build(new Picture(view.graph(), view.contents(), settings)));
	}

	/** @return the state it is the picture of */
	public Checked checked() {
		return checked;
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
