package org.btdeploy.ui.diagram.editor;

import java.util.function.Consumer;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.gesture.ModelGestures;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;

/** Connects the gestures with the editor. */
final class GestureHost implements ModelGestures.Host {
	private final DeploymentEditor editor;
	private final DiagramPane pane;

	GestureHost(DeploymentEditor editor, DiagramPane pane) {
		this.editor = editor;
		this.pane = pane;
	}

	@Override
	public DeploymentSession session() {
		return editor.session();
	}

	@Override
	public Drawing drawing() {
		return pane.viewer().scene().drawing();
	}

	@Override
	public String locked() {
		if (!editor.isEditable()) {
			return Messages.get("ModelGestures_readOnly");
		}
		Checked latest = session().checkNow();
		return latest.isGood() ? null : Messages.get("ModelGestures_locked");
	}

	@Override
	public void place(String label, Consumer<LayoutFile> change) {
		LayoutStore store = editor.places();
		LayoutFile changed = store.copy();
		change.accept(changed);
		PlacesOperation operation = new PlacesOperation(label, DocumentUndoManagerRegistry.getDocumentUndoManager(session().document()).getUndoContext(),
			store.text(), changed.print(), editor::setPlaces);
		try {
			OperationHistoryFactory.getOperationHistory().execute(operation, null, null);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e); // it only sets a field
		}
	}

	@Override
	public void done(ModelEdits.Outcome outcome, boolean created) {
		status(outcome.refusal());
		if (outcome.isDone()) {
			pane.redraw();
			pane.viewer().flush();
			if (outcome.element() != null) {
				editor.select(session().latest().find(outcome.element()));
				FigurePart part = pane.viewer().find(outcome.element());
				if (created && part != null) {
					type(part.key());
				}
			}
		}
	}

	@Override
	public void type(FigureKey figure) {
		FigurePart part = pane.viewer().find(figure.element());
		if (part != null && session().latest().find(figure.element()) instanceof NamedElement element) {
			NameField.open((Composite) pane.viewer().getControl(), (SceneFigure) part.getFigure(), Naming.shown(element),
				typed -> done(ModelEdits.run(session(), state -> Naming.edit((NamedElement) state.find(figure.element()), typed)), false));
		}
	}

	@Override
	public void status(String message) {
		editor.status(message);
	}
}
