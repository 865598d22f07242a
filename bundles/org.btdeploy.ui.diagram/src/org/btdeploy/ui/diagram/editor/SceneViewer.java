package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.ui.diagram.paint.CanvasSystem;
import org.btdeploy.ui.diagram.paint.ZoomPane;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.DropMark;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.parts.PartFactory;
import org.btdeploy.ui.diagram.parts.ScenePart;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

/** The viewer of the picture. */
public final class SceneViewer extends ScrollingGraphicalViewer {
	private final List<Runnable> shown = new ArrayList<>();
	private ScenePart scene;
	private boolean keyUsedLast;
	private DropMark mark;

	SceneViewer(Composite parent) {
		createControl(parent);
		ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart() {
			@Override
			protected ScalableFreeformLayeredPane createScaledLayers() {
				ScalableFreeformLayeredPane layers = new ZoomPane();
				layers.add(createGridLayer(), GRID_LAYER);
				layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
				FreeformLayer feedback = new FreeformLayer();
				feedback.setEnabled(false);
				layers.add(feedback, SCALED_FEEDBACK_LAYER);
				return layers;
			}
		};
		List<String> contributions = new ArrayList<>();
		contributions.add(ZoomManager.FIT_ALL);
		root.getZoomManager().setZoomLevelContributions(contributions);
		setRootEditPart(root);
		setEditPartFactory(new PartFactory());
		getControl().addListener(SWT.MouseDown, event -> keyUsed(false));
		getControl().addListener(SWT.KeyDown, event -> keyUsed(true));
	}

	@Override
	protected LightweightSystem createLightweightSystem() {
		return new CanvasSystem();
	}

	public ZoomManager zoom() {
		return ((ScalableFreeformRootEditPart) getRootEditPart()).getZoomManager();
	}

	/** @return where to ask the user something: at the pointer, or beside the selection if a key was used last */
	org.eclipse.swt.graphics.Point anchor() {
		org.eclipse.swt.graphics.Point pointer = getControl().toControl(getControl().getDisplay().getCursorLocation());
		boolean selected = !getSelectedEditParts().isEmpty() && getSelectedEditParts().get(0) instanceof FigurePart;
		if (!keyUsedLast || !selected) {
			return keyUsedLast ? new org.eclipse.swt.graphics.Point(40, 40) : pointer;
		}
		FigurePart part = (FigurePart) getSelectedEditParts().get(0);
		org.eclipse.draw2d.geometry.Rectangle place = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(place);
		return new org.eclipse.swt.graphics.Point(place.right() + 8, place.y);
	}

	/** Notes that the next question is to be asked where the pointer is, or that it is not. */
	void keyUsed(boolean key) {
		keyUsedLast = key;
	}

	/** Marks the figure of an element, or of what it is drawn in, as the one that is meant; null takes the mark back. */
	void mark(String element) {
		if (mark != null && mark.getParent() != null) {
			mark.getParent().remove(mark);
		}
		FigurePart part = element == null ? null : find(element);
		if (part != null) {
			mark = new DropMark(((SceneFigure) part.getFigure()).core(), true);
			((ScalableFreeformRootEditPart) getRootEditPart()).getLayer(org.eclipse.gef.LayerConstants.SCALED_FEEDBACK_LAYER).add(mark);
			reveal(part);
		}
	}

	/** @return the part of the picture, null before the first one */
	public ScenePart scene() {
		return scene;
	}

	/** @return the selected figures of elements */
	public List<FigureKey> selected() {
		List<FigureKey> keys = new ArrayList<>();
		for (Object part : getSelectedEditParts()) {
			if (part instanceof FigurePart figure && figure.key().element() != null) {
				keys.add(figure.key());
			}
		}
		return keys;
	}

	/** Selects all boxes. */
	void selectBoxes() {
		List<Object> boxes = new ArrayList<>();
		for (Object child : scene.getChildren()) {
			if (((FigurePart) child).key().kind().isSolid()) {
				boxes.add(child);
			}
		}
		setSelection(new StructuredSelection(boxes));
	}

	/** Shows a picture; what is selected stays selected as far as it is still there. */
	void show(Drawing drawing) {
		int paper = drawing.scene().paper();
		getControl().setBackground(new Color(paper >> 16 & 0xFF, paper >> 8 & 0xFF, paper & 0xFF));
		if (scene == null) {
			setContents(drawing);
			scene = (ScenePart) getContents();
		} else {
			scene.show(drawing);
		}
		shown.forEach(Runnable::run);
	}

	/** Runs something whenever another picture was shown. */
	public void whenShown(Runnable action) {
		shown.add(action);
	}

	/** Selects the figure of the element and brings it into view; null, or an element without a figure, selects nothing. */
	void select(String element) {
		FigurePart part = find(element);
		if (part == null) {
			deselectAll();
		} else if (part.getSelected() == EditPart.SELECTED_NONE) {
			setSelection(new StructuredSelection(part));
			reveal(part);
		}
	}

	/** Selects the figures of elements and brings the first into view. Returns how many have a figure. */
	int select(List<String> elements) {
		List<FigurePart> parts = new ArrayList<>();
		for (String element : elements) {
			FigurePart part = find(element);
			if (part != null) {
				parts.add(part);
			}
		}
		setSelection(new StructuredSelection(parts));
		if (!parts.isEmpty()) {
			reveal(parts.get(0));
		}
		return parts.size();
	}

	/** @return the main figure of an element, null if it has none */
	public FigurePart find(String element) {
		if (scene == null || element == null) {
			return null;
		}
		for (Object child : scene.getChildren()) {
			FigurePart part = (FigurePart) child;
			if (element.equals(part.key().element()) && part.isSelectable()) {
				return part;
			}
		}
		return null;
	}
}
