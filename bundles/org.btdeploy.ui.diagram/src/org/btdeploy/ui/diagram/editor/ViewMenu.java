package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.view.ViewKind;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.keys.IBindingService;

/** The views of a deployment in the menu of the window, the present one marked. */
public final class ViewMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() instanceof DeploymentEditor editor) {
			for (ViewKind kind : ViewKind.values()) {
				items.add(new ActionContributionItem(action(editor, kind)));
			}
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IAction action(DeploymentEditor editor, ViewKind kind) {
		Action action = new Action(kind.label() + keys(kind), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					editor.look(editor.sight().with(kind));
				}
			}
		};
		action.setChecked(editor.sight().kind() == kind);
		return action;
	}

	private static String keys(ViewKind kind) {
		String keys = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(PictureCommands.view(kind));
		return keys == null ? "" : "@" + keys;
	}
}
