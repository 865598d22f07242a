package org.btdeploy.rcp;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus of the window; editors and views add theirs at the groups named here. */
final class ActionBars extends ActionBarAdvisor {
	private IWorkbenchWindow window;

	ActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow workbenchWindow) {
		window = workbenchWindow;
	}

	private IWorkbenchAction action(ActionFactory factory) {
		IWorkbenchAction known = (IWorkbenchAction) getAction(factory.getId());
		if (known == null) {
			known = factory.create(window);
			register(known);
		}
		return known;
	}

	private CommandContributionItem command(String id, String label) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH);
		item.label = label;
		return new CommandContributionItem(item);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(view());
		MenuManager help = new MenuManager(Messages.get("ActionBars_help"), IWorkbenchActionConstants.M_HELP);
		help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		help.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		help.add(action(ActionFactory.ABOUT));
		bar.add(help);
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager(Messages.get("ActionBars_file"), IWorkbenchActionConstants.M_FILE);
		menu.add(command("org.btdeploy.rcp.new", Messages.get("ActionBars_new")));
		menu.add(command("org.btdeploy.rcp.openFile", Messages.get("ActionBars_openFile")));
		menu.add(command("org.btdeploy.rcp.openFolder", Messages.get("ActionBars_openFolder")));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CLOSE));
		menu.add(action(ActionFactory.CLOSE_ALL));
		menu.add(new Separator());
		menu.add(action(ActionFactory.SAVE));
		menu.add(action(ActionFactory.SAVE_AS));
		menu.add(action(ActionFactory.SAVE_ALL));
		menu.add(action(ActionFactory.REVERT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.RENAME));
		menu.add(action(ActionFactory.REFRESH));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		MenuManager recent = new MenuManager(Messages.get("ActionBars_recent"));
		recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(recent);
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT));
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager(Messages.get("ActionBars_edit"), IWorkbenchActionConstants.M_EDIT);
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.PASTE));
		menu.add(new Separator());
		menu.add(action(ActionFactory.DELETE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.get("ActionBars_find")));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager view() {
		MenuManager menu = new MenuManager(Messages.get("ActionBars_view"), IWorkbenchActionConstants.M_WINDOW);
		menu.add(new GroupMarker("modes"));
		menu.add(new Separator());
		MenuManager views = new MenuManager(Messages.get("ActionBars_showView"));
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(new Separator());
		menu.add(action(ActionFactory.RESET_PERSPECTIVE));
		menu.add(action(ActionFactory.PREFERENCES));
		return menu;
	}

	/** With an id of its own: the platform hides the tool items that are named as these commands in every perspective. */
	private CommandContributionItem tool(String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(window, "tool." + command, command, CommandContributionItem.STYLE_PUSH));
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager tools = new ToolBarManager(bar.getStyle());
		tools.add(command("org.btdeploy.rcp.new", null));
		tools.add(action(ActionFactory.SAVE));
		tools.add(new Separator());
		tools.add(tool(IWorkbenchCommandConstants.EDIT_UNDO));
		tools.add(tool(IWorkbenchCommandConstants.EDIT_REDO));
		bar.add(new ToolBarContributionItem(tools, "org.btdeploy.rcp.tools"));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
