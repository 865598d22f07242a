package org.btdeploy.ui.diagram.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;
import org.eclipse.ui.handlers.IHandlerService;

/** Connects the commands of the window with the editor that is active. The encoding is no choice: the language is UTF-8. */
public final class EditorContributor extends BasicTextEditorActionContributor {
	private DeploymentEditor editor;

	@Override
	public void setActiveEditor(IEditorPart part) {
		super.setActiveEditor(part);
		if (part instanceof DeploymentEditor next && next != editor) {
			editor = next;
			IHandlerService handlers = next.getSite().getService(IHandlerService.class);
			for (EditMode mode : EditMode.values()) {
				handlers.activateHandler(mode.command(), new AbstractHandler() {
					@Override
					public Object execute(ExecutionEvent event) {
						next.setMode(mode);
						return null;
					}
				});
			}
		}
	}
}
