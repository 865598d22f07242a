package org.btdeploy.ui.diagram.parts;

import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.place.Snap;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.tools.SimpleDragTracker;

/** Dragging an edge or a corner of a box. */
final class SizeTracker extends SimpleDragTracker {
	private final FigurePart part;
	private final int direction;
	private DropMark mark;
	private Guides guides;
	private Rect wanted;

	SizeTracker(FigurePart part, int direction) {
		this.part = part;
		this.direction = direction;
		setDefaultCursor(Cursors.getDirectionalCursor(direction, false));
	}

	private boolean drags(int side) {
		return (direction & side) != 0;
	}

	private double zoom() {
		return ((ScalableFreeformRootEditPart) part.getViewer().getRootEditPart()).getZoomManager().getZoom();
	}

	private IFigure layer() {
		return LayerManager.Helper.find(part).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
	}

	@Override
	protected void updateSourceRequest() {
		super.updateSourceRequest();
		Drawing drawing = part.scene().drawing();
		Node node = drawing.node(part.key());
		if (guides == null) {
			guides = new Guides(drawing, List.of(node), zoom());
		}
		Dimension moved = getDragMoveDelta();
		Rect there = stretch(Guides.rect(node, drawing.scene().offset()), moved.width / zoom(), moved.height / zoom());
		boolean freely = getCurrentInput().isAltKeyDown() || getCurrentInput().isControlKeyDown();
		Snap.Result snapped = freely ? new Snap.Result(0, 0, List.of())
			: guides.snap().resize(there, drags(PositionConstants.WEST), drags(PositionConstants.NORTH), drags(PositionConstants.EAST), drags(PositionConstants.SOUTH));
		wanted = stretch(there, snapped.dx(), snapped.dy());
		guides.show(snapped.guides(), layer());
	}

	/** Moves the dragged edges; they do not go past the opposite ones. */
	private Rect stretch(Rect rect, double dx, double dy) {
		double left = rect.x() + (drags(PositionConstants.WEST) ? dx : 0);
		double top = rect.y() + (drags(PositionConstants.NORTH) ? dy : 0);
		double right = rect.right() + (drags(PositionConstants.EAST) ? dx : 0);
		double bottom = rect.bottom() + (drags(PositionConstants.SOUTH) ? dy : 0);
		left = drags(PositionConstants.WEST) ? Math.min(left, right - 1) : left;
		top = drags(PositionConstants.NORTH) ? Math.min(top, bottom - 1) : top;
		return new Rect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
	}

	@Override
	protected Command getCommand() {
		if (wanted == null) {
			return null;
		}
		Gestures gestures = Gestures.of(part.getViewer());
		Command command = gestures.resize(part.key(), wanted);
		gestures.explain(command);
		return command;
	}

	@Override
	protected void showSourceFeedback() {
		super.showSourceFeedback();
		removeMark();
		mark = new DropMark(new Rectangle((int) Math.round(wanted.x()), (int) Math.round(wanted.y()), (int) Math.round(wanted.width()), (int) Math.round(wanted.height())),
			getCurrentCommand() == null || getCurrentCommand().canExecute());
		layer().add(mark);
	}

	@Override
	protected void eraseSourceFeedback() {
		super.eraseSourceFeedback();
		removeMark();
		if (guides != null) {
			guides.hide();
		}
	}

	private void removeMark() {
		if (mark != null) {
			layer().remove(mark);
			mark = null;
		}
	}

	@Override
	protected String getCommandName() {
		return "resize";
	}
}
