package org.btdeploy.ui.diagram.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The part of the window's menus that works on the editor. */
public final class EditorContributor extends TextEditorActionContributor {
	private DeploymentEditor editor;

	@Override
	public void contributeToMenu(IMenuManager menu) {
		super.contributeToMenu(menu);
		IMenuManager view = menu.findMenuUsingPath(IWorkbenchActionConstants.M_WINDOW);
		for (EditMode mode : EditMode.values()) {
			CommandContributionItemParameter item = new CommandContributionItemParameter(getPage().getWorkbenchWindow(), null, mode.command(),
				CommandContributionItem.STYLE_PUSH);
			if (view != null && view.find("modes") != null) {
				view.appendToGroup("modes", new CommandContributionItem(item));
			}
		}
	}

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
