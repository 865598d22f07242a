package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.ui.diagram.paint.CanvasSystem;
import org.btdeploy.ui.diagram.paint.ZoomPane;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.parts.PartFactory;
import org.btdeploy.ui.diagram.parts.ScenePart;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

/** The viewer of the picture. */
public final class SceneViewer extends ScrollingGraphicalViewer {
	private final List<Runnable> shown = new ArrayList<>();
	private ScenePart scene;
	private boolean keyUsedLast;

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
		KeyHandler keys = new GraphicalViewerKeyHandler(this);
		keys.put(KeyStroke.getPressed(SWT.F2, 0), action(RequestConstants.REQ_DIRECT_EDIT));
		keys.put(KeyStroke.getPressed(SWT.CR, SWT.CR, 0), action(RequestConstants.REQ_DIRECT_EDIT));
		setKeyHandler(keys);
	}

	/** Asks the selected part. */
	private Action action(Object request) {
		return new Action() {
			@Override
			public void run() {
				if (getFocusEditPart() instanceof FigurePart part) {
					part.performRequest(new Request(request));
				}
			}
		};
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
