package org.btdeploy.ui.diagram.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The picture: one part for each of its figures, in paint order. */
public final class ScenePart extends AbstractGraphicalEditPart {
	private Drawing drawing;

	/** @param drawing what to show at first */
	public ScenePart(Drawing drawing) {
		this.drawing = drawing;
		setModel("scene");
	}

	public Drawing drawing() {
		return drawing;
	}

	/** @return the card the row is in */
	FigurePart cardOf(FigurePart row) {
		for (Object child : getChildren()) {
			FigurePart part = (FigurePart) child;
			if (part.key().kind() == FigureKind.CARD && ((SceneFigure) part.getFigure()).core().contains(((SceneFigure) row.getFigure()).core())) {
				return part;
			}
		}
		return row;
	}

	/** Shows another picture; parts of figures that are in both stay, with their selection. */
	public void show(Drawing next) {
		drawing = next;
		removeGone();
		refresh();
		for (Object child : getChildren()) {
			((FigurePart) child).refresh();
		}
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new XYLayout() {
			@Override
			public void layout(IFigure container) {
				// figures know their places
			}
		});
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		// installed by the viewer's owner
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker();
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		Object type = request.getType();
		boolean paper = type == RequestConstants.REQ_MOVE || type == RequestConstants.REQ_ADD || type == RequestConstants.REQ_CREATE;
		return paper ? this : super.getTargetEditPart(request);
	}

	@Override
	public Command getCommand(Request request) {
		if (request instanceof CreateRequest creation && creation.getNewObject() instanceof NotationEntry entry) {
			return explained(this, Gestures.of(getViewer()).create(entry, null, Gathered.by(creation, this), Gathered.area(creation, this)));
		}
		return super.getCommand(request);
	}

	/** @return the command, after the user was told why it cannot be executed, if so */
	static Command explained(EditPart part, Command command) {
		Gestures.of(part.getViewer()).explain(command);
		return command;
	}

	/** Parts that went in between would make GEF move all behind them, one by one. */
	private void removeGone() {
		for (Object child : List.copyOf(getChildren())) {
			if (drawing.figure(((FigurePart) child).key()) == null) {
				removeChild((EditPart) child);
			}
		}
	}

	/** GEF leaves a part where it is only if its model is the same object as before, so the old keys are given where they are equal. */
	@Override
	protected List<?> getModelChildren() {
		Map<FigureKey, FigureKey> before = new HashMap<>();
		for (Object child : getChildren()) {
			FigureKey key = ((FigurePart) child).key();
			before.put(key, key);
		}
		return drawing.keys().stream().map(key -> before.getOrDefault(key, key)).toList();
	}
}
