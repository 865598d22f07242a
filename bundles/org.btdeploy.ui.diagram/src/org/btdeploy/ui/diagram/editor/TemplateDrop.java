package org.btdeploy.ui.diagram.editor;

import org.btdeploy.ui.diagram.parts.EntryFactory;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;

/** Takes what is dragged from the palette into the picture. */
final class TemplateDrop extends TemplateTransferDropTargetListener {
	TemplateDrop(EditPartViewer viewer) {
		super(viewer);
	}

	@Override
	protected CreationFactory getFactory(Object template) {
		return new EntryFactory(template);
	}
}
