package org.btdeploy.ui.diagram.parts;

import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Connects two figures: by a click on each, or by dragging from one to the other. */
public final class ConnectTool extends ConnectionCreationTool {
	private final Runnable finished;
	private EditPart source;
	private final TargetMark mark = new TargetMark();

	/** @param finished is called when the tool is to be put away */
	public ConnectTool(ConnectionKind kind, Runnable finished) {
		super(new EntryFactory(kind));
		this.finished = finished;
	}

	@Override
	protected void setConnectionSource(EditPart part) {
		super.setConnectionSource(part);
		source = part;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean dragged = isInState(STATE_CONNECTION_STARTED) && getTargetEditPart() != null && getTargetEditPart() != source;
		if (dragged && button == 1 && stateTransition(STATE_CONNECTION_STARTED, STATE_TERMINAL)) {
			handleCreateConnection();
		}
		return super.handleButtonUp(button);
	}

	@Override
	protected Command getCommand() {
		Command command = super.getCommand();
		if (getTargetEditPart() == null && getCurrentViewer() != null) {
			Gestures.of(getCurrentViewer()).say(Messages.get("ConnectTool_paper"));
		}
		return command;
	}

	private IFigure layer() {
		return LayerManager.Helper.find(getCurrentViewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
	}

	@Override
	protected void showTargetFeedback() {
		eraseTargetFeedback();
		super.showTargetFeedback();
		mark.show(layer(), getTargetEditPart(), getCurrentCommand() != null && getCurrentCommand().canExecute());
	}

	@Override
	protected void eraseTargetFeedback() {
		super.eraseTargetFeedback();
		mark.erase();
	}

	@Override
	public void deactivate() {
		eraseTargetFeedback();
		super.deactivate();
	}

	@Override
	protected void handleFinished() {
		super.handleFinished();
		finished.run();
	}
}
