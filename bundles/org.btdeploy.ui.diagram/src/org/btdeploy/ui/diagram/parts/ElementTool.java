package org.btdeploy.ui.diagram.parts;

import org.btdeploy.diagram.notation.NotationEntry;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;

/** Creates an element by a click, or around others by drawing a rectangle; marks what it would be created in. */
public final class ElementTool extends CreationTool {
	private final Runnable finished;
	private final TargetMark mark = new TargetMark();
	private IFigure rectangle;

	/** @param finished is called when the tool is to be put away */
	public ElementTool(NotationEntry entry, Runnable finished) {
		super(new EntryFactory(entry));
		this.finished = finished;
	}

	private IFigure layer() {
		return LayerManager.Helper.find(getCurrentViewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
	}

	/** A click may come without a move before it. */
	@Override
	protected boolean handleButtonDown(int button) {
		updateTargetRequest();
		updateTargetUnderMouse();
		setCurrentCommand(getCommand());
		return super.handleButtonDown(button);
	}

	@Override
	protected void showTargetFeedback() {
		eraseTargetFeedback();
		if (getCurrentCommand() != null) {
			mark.show(layer(), getTargetEditPart(), getCurrentCommand().canExecute());
		}
		CreateRequest request = (CreateRequest) getTargetRequest();
		if (request.getSize() != null && !request.getSize().isEmpty()) {
			showRectangle(new Rectangle(request.getLocation(), request.getSize()));
		}
	}

	private void showRectangle(Rectangle bounds) {
		RectangleFigure drawn = new RectangleFigure();
		drawn.setFill(false);
		drawn.setLineStyle(SWT.LINE_DASH);
		drawn.setForegroundColor(SelectionMark.COLOR);
		layer().translateToRelative(bounds);
		drawn.setBounds(bounds);
		rectangle = drawn;
		layer().add(drawn);
	}

	@Override
	protected void eraseTargetFeedback() {
		mark.erase();
		if (rectangle != null && rectangle.getParent() != null) {
			rectangle.getParent().remove(rectangle);
		}
		rectangle = null;
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
