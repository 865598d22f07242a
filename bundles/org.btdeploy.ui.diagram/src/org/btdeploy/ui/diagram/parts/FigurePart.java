package org.btdeploy.ui.diagram.parts;

import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** One figure of the picture. */
public final class FigurePart extends AbstractGraphicalEditPart {
	/** @param key which figure */
	public FigurePart(FigureKey key) {
		setModel(key);
	}

	public FigureKey key() {
		return (FigureKey) getModel();
	}

	/** @return the picture it is in */
	public ScenePart scene() {
		return (ScenePart) getParent();
	}

	/** @return what is painted now, null if it is being removed */
	public Figure shown() {
		return scene().drawing().figure(key());
	}

	/** @return the element it stands for, null for decoration */
	public EObject element() {
		return scene().drawing().element(key());
	}

	@Override
	public boolean isSelectable() {
		return key().kind() != FigureKind.DECORATION && super.isSelectable();
	}

	@Override
	protected IFigure createFigure() {
		return new SceneFigure(shown());
	}

	@Override
	protected void createEditPolicies() {
		if (key().kind() != FigureKind.DECORATION) {
			installEditPolicy("selection", new SelectionPolicy());
		}
	}

	@Override
	protected void refreshVisuals() {
		Figure figure = shown();
		if (figure != null) {
			((SceneFigure) getFigure()).show(figure);
		}
	}
}
