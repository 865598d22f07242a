package org.btdeploy.ui.text;

import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Folding by the commands and keys of the platform. */
final class FoldingActions {
	private static final Map<String, Integer> OPERATIONS = Map.of("collapse", ProjectionViewer.COLLAPSE, "expand", ProjectionViewer.EXPAND,
		"collapse_all", ProjectionViewer.COLLAPSE_ALL, "expand_all", ProjectionViewer.EXPAND_ALL);

	private FoldingActions() {
	}

	static void register(DeploymentTextEditor editor, BiConsumer<String, IAction> register) {
		OPERATIONS.forEach((name, operation) -> {
			IAction action = new Action() {
				@Override
				public void run() {
					ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
					if (target != null && target.canDoOperation(operation)) {
						target.doOperation(operation);
					}
				}
			};
			action.setActionDefinitionId("org.eclipse.ui.edit.text.folding." + name);
			register.accept("org.btdeploy.ui.folding." + name, action);
		});
	}
}
