package org.btdeploy.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.requests.CreateRequest;

/** What a new element is to be made of or around. */
final class Gathered {
	private Gathered() {
	}

	/** @return what has its middle in the rectangle that was drawn; without one, what is selected, if the part at the pointer is among it */
	static List<FigureKey> by(CreateRequest request, EditPart at) {
		List<FigureKey> keys = new ArrayList<>();
		if (request.getSize() != null && !request.getSize().isEmpty()) {
			Rectangle drawn = new Rectangle(request.getLocation(), request.getSize());
			for (FigurePart part : parts(at.getRoot().getContents().getChildren())) {
				Rectangle core = ((SceneFigure) part.getFigure()).core();
				part.getFigure().translateToAbsolute(core);
				if (part.key().element() != null && drawn.contains(core.getCenter())) {
					keys.add(part.key());
				}
			}
		} else if (at.getSelected() != EditPart.SELECTED_NONE) {
			parts(at.getViewer().getSelectedEditParts()).forEach(part -> keys.add(part.key()));
		}
		return keys;
	}

	/** @return where in the scene it is to be: the rectangle that was drawn, or the place that was clicked, without width and height */
	static Rect area(CreateRequest request, GraphicalEditPart at) {
		boolean drawn = request.getSize() != null && !request.getSize().isEmpty();
		Rectangle area = new Rectangle(request.getLocation(), drawn ? request.getSize() : new Dimension(0, 0));
		((GraphicalEditPart) at.getRoot().getContents()).getFigure().translateToRelative(area);
		return new Rect(area.x, area.y, drawn ? area.width : 0, drawn ? area.height : 0);
	}

	private static List<FigurePart> parts(List<?> parts) {
		return parts.stream().filter(FigurePart.class::isInstance).map(FigurePart.class::cast).toList();
	}
}
