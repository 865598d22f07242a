package org.btdeploy.rcp;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** What bundles of the platform put into every workbench and what makes no sense in the studio. */
final class PlatformParts {
	private static final String[] ACTION_SETS = { "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
		"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
		"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.edit.text.actionSet.presentation",
		"org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.WorkingSetActionSet", "org.eclipse.ui.externaltools.ExternalToolsSet",
		"org.eclipse.search.searchActionSet", "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.team.ui.actionSet" };

	private PlatformParts() {
	}

	static void hide(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			for (String set : ACTION_SETS) {
				page.hideActionSet(set);
			}
		}
	}
}
