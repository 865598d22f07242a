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
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Deployment;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;

/** The picture of one state of a text: its scene, and which figure stands for what. Made outside the UI thread. */
public final class Drawing {
	private final Sight sight;
	private final Checked checked;
	private final Scene scene;
	private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

	private Drawing(Sight sight, Checked checked, Scene scene) {
		this.sight = sight;
		this.checked = checked;
		this.scene = scene;
		Map<FigureKey, Integer> numbers = new HashMap<>();
		for (Figure figure : scene.figures()) {
			FigureKey first = new FigureKey(figure.kind(), figure.element(), 0);
			int number = numbers.merge(first, 1, Integer::sum) - 1;
			figures.put(new FigureKey(figure.kind(), figure.element(), number), figure);
		}
	}

	/** @return that view of a state that can be drawn, with the places kept in its layout file */
	public static Drawing of(Sight sight, Checked checked, LayoutFile places, Theme theme) {
		ViewKind kind = sight.kind();
		Deployment deployment = checked.deployment();
		View view = Views.of(kind, deployment, Marks.of(checked.findings()), (owner, reference) -> {
			Region region = TextRegions.of(owner, reference);
			return checked.document().text().substring(region.offset(), region.end());
		}, sight.options());
		places.apply(kind.id(), view.graph());
		NetworkLayout.layout(view.graph());
		String label = deployment.getLabel();
		String title = label == null || label.isBlank() ? deployment.getName() : label.replace('\n', ' ');
		PictureSettings settings = PictureSettings.of(title, sight.options().subtitle(kind, deployment)).withTheme(theme);
		return new Drawing(sight, checked, SceneBuilder.build(new Picture(view.graph(), view.contents(), settings)));
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
