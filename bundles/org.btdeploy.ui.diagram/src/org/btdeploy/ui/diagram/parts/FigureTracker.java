package org.btdeploy.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.place.Snap;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.gesture.LayoutCommand;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Dragging figures: shows them where they would go, marks what they would be dropped on, says why not. */
final class FigureTracker extends DragEditPartsTracker {
	private static final int GHOST = 140;

	private final List<SceneFigure> ghosts = new ArrayList<>();
	private final TargetMark mark = new TargetMark();
	private Guides guides;
	private List<Snap.Guide> lines = List.of();

	FigureTracker(FigurePart source) {
		super(source);
	}

	/** All selected boxes go together. */
	@Override
	protected List<?> createOperationSet() {
		List<FigurePart> parts = new ArrayList<>();
		for (Object part : getCurrentViewer().getSelectedEditParts()) {
			if (part instanceof FigurePart figure && figure.isMovable()) {
				parts.add(figure);
			}
		}
		return parts.contains(getSourceEditPart()) ? parts : List.of(getSourceEditPart());
	}

	private List<FigurePart> dragged() {
		List<FigurePart> parts = new ArrayList<>();
		for (Object part : getOperationSet()) {
			if (part instanceof FigurePart figure && figure.isMovable()) {
				parts.add(figure);
			}
		}
		return parts;
	}

	private List<FigureKey> keys() {
		List<FigureKey> keys = new ArrayList<>();
		for (FigurePart part : dragged()) {
			if (part == getSourceEditPart()) {
				keys.add(0, part.key());
			} else {
				keys.add(part.key());
			}
		}
		return keys;
	}

	private FigureKey target() {
		return getTargetEditPart() instanceof FigurePart part ? part.key() : null;
	}

	/** @return how far the boxes go, in units of the scene: as far as the pointer, or to a line nearby */
	private Point delta() {
		Dimension moved = getDragMoveDelta();
		double zoom = ((ScalableFreeformRootEditPart) getCurrentViewer().getRootEditPart()).getZoomManager().getZoom();
		Point pointer = new Point((int) Math.round(moved.width / zoom), (int) Math.round(moved.height / zoom));
		lines = List.of();
		FigurePart first = (FigurePart) getSourceEditPart();
		Drawing drawing = first.scene().drawing();
		List<Node> nodes = new ArrayList<>();
		keys().forEach(key -> nodes.add(drawing.node(key)));
		if (getCurrentInput().isAltKeyDown() || getCurrentInput().isControlKeyDown() || nodes.contains(null)) {
			return pointer;
		}
		if (guides == null) {
			guides = new Guides(drawing, nodes, zoom);
		}
		Snap.Result snapped = guides.snap().move(Guides.rect(nodes.get(0), drawing.scene().offset()), pointer.x, pointer.y);
		lines = snapped.guides();
		return new Point((int) Math.round(snapped.dx()), (int) Math.round(snapped.dy()));
	}

	/** Ctrl suspends the lines; it does not copy. */
	@Override
	protected void setCloneActive(boolean active) {
		super.setCloneActive(false);
	}

	@Override
	protected Command getCommand() {
		if (getTargetEditPart() == null) {
			return null;
		}
		Gestures gestures = Gestures.of(getCurrentViewer());
		Command command = gestures.drop(keys(), target(), delta());
		gestures.explain(command);
		return command;
	}

	private IFigure layer() {
		return LayerManager.Helper.find(getSourceEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
	}

	@Override
	protected void showSourceFeedback() {
		if (ghosts.isEmpty()) {
			for (FigurePart part : dragged()) {
				SceneFigure ghost = new SceneFigure(part.shown());
				ghost.setAlpha(GHOST);
				ghosts.add(ghost);
				layer().add(ghost);
			}
		}
		Point delta = delta();
		for (SceneFigure ghost : ghosts) {
			ghost.setLocation(SceneFigure.area(ghost.figure()).getLocation().translate(delta));
		}
		if (guides != null) {
			guides.show(getCurrentCommand() instanceof LayoutCommand ? lines : List.of(), layer());
		}
	}

	@Override
	protected void eraseSourceFeedback() {
		for (SceneFigure ghost : ghosts) {
			layer().remove(ghost);
		}
		ghosts.clear();
		if (guides != null) {
			guides.hide();
		}
	}

	@Override
	protected void showTargetFeedback() {
		eraseTargetFeedback();
		if (getCurrentCommand() != null) {
			mark.show(layer(), getTargetEditPart(), getCurrentCommand().canExecute());
		}
	}

	@Override
	protected void eraseTargetFeedback() {
		mark.erase();
	}

	@Override
	public void deactivate() {
		eraseTargetFeedback();
		super.deactivate();
	}
}
