package org.btdeploy.ui.diagram.parts;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.Figure;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;

/** One figure of the picture. */
public final class FigurePart extends AbstractGraphicalEditPart implements NodeEditPart {
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

	/** @return whether it can be dragged and something dropped on it: boxes of all kinds, not lines and what hangs on others */
	boolean isMovable() {
		return key().kind().isContainer() || key().kind().isSolid() || key().kind() == FigureKind.ROW;
	}

	private boolean isBadge() {
		return key().kind() == FigureKind.BADGE;
	}

	/** @return whether it can be given a size; clouds and firewalls have theirs */
	boolean isResizable() {
		return isMovable() && key().kind() != FigureKind.FIREWALL && key().kind() != FigureKind.EXTERNAL && scene().drawing().node(key()) != null;
	}

	@Override
	protected IFigure createFigure() {
		SceneFigure figure = new SceneFigure(shown());
		if (isBadge()) {
			figure.setCursor(Cursors.HAND);
			figure.setTip(tip -> BadgeTip.of(tip, scene().drawing().checked().findings()));
		}
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		if (key().kind() != FigureKind.DECORATION) {
			installEditPolicy("selection", new SelectionPolicy());
		}
		if (isMovable()) {
			installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
		}
	}

	@Override
	protected void refreshVisuals() {
		Figure figure = shown();
		if (figure != null) {
			((SceneFigure) getFigure()).show(figure);
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return isMovable() ? new FigureTracker(this) : isBadge() ? new BadgeTracker(this) : new SelectEditPartTracker(this);
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		Object type = request.getType();
		if (type == RequestConstants.REQ_MOVE || type == RequestConstants.REQ_ADD || type == RequestConstants.REQ_CREATE || type == RequestConstants.REQ_CLONE) {
			boolean line = type == RequestConstants.REQ_CREATE && (key().kind() == FigureKind.LINE || key().kind() == FigureKind.CHIP);
			if (key().kind() == FigureKind.ROW && !isNote(request)) {
				return scene().cardOf(this);
			}
			return isMovable() || line ? this : null;
		}
		return super.getTargetEditPart(request);
	}

	/** A note can be about a host or a database; what else is dropped on a row is dropped on its card. */
	private static boolean isNote(Request request) {
		return request instanceof CreateRequest creation && creation.getNewObject() instanceof NotationEntry entry && entry.key().equals("note");
	}

	@Override
	public Command getCommand(Request request) {
		if (request instanceof CreateRequest creation && creation.getNewObject() instanceof NotationEntry entry) {
			return ScenePart.explained(this, Gestures.of(getViewer()).create(entry, key(), Gathered.by(creation, this), Gathered.area(creation, this)));
		}
		return super.getCommand(request);
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_OPEN && isBadge()) {
			Gestures.of(getViewer()).fix(key());
		} else if (request.getType() == RequestConstants.REQ_OPEN || request.getType() == RequestConstants.REQ_DIRECT_EDIT && isMovable()) {
			Gestures.of(getViewer()).editName(key(), false);
		} else {
			super.performRequest(request);
		}
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}
}
