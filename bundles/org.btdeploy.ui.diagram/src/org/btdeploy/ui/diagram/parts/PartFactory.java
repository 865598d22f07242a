package org.btdeploy.ui.diagram.parts;

import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the part for the picture and those for its figures. */
public final class PartFactory implements EditPartFactory {
	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof Drawing drawing) {
			return new ScenePart(drawing);
		}
		if (model instanceof FigureKey key) {
			return new FigurePart(key);
		}
		throw new IllegalArgumentException(String.valueOf(model));
	}
}
