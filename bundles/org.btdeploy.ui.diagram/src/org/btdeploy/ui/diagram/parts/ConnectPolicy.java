package org.btdeploy.ui.diagram.parts;

import java.util.List;

import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.graphics.Color;

/** Drawing connections from and to a figure. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {
	private static final Color COLOR = new Color(0x1F, 0x6F, 0xEB);

	private FigurePart part() {
		return (FigurePart) getHost();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		Gestures gestures = Gestures.of(getHost().getViewer());
		Command command = gestures.connect((ConnectionKind) request.getNewObject(), List.of(part().key().element()), null);
		gestures.explain(command);
		request.setStartCommand(command);
		return command.canExecute() ? command : null; // or the tool would start there all the same
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getSourceEditPart() instanceof FigurePart source)) {
			return null;
		}
		Gestures gestures = Gestures.of(getHost().getViewer());
		Command command = gestures.connect((ConnectionKind) request.getNewObject(), List.of(source.key().element()), part().key().element());
		gestures.explain(command);
		return command;
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection();
		line.setForegroundColor(COLOR);
		line.setLineWidth(2);
		line.setTargetDecoration(new PolygonDecoration());
		return line;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return null;
	}
}
