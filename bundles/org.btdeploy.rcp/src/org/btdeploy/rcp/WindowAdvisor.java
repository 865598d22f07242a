package org.btdeploy.rcp;

import java.nio.file.Path;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size, its title, and what is opened in it at first. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point USUAL = new Point(1600, 1000);

	private final Arguments arguments;

	WindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments) {
		super(configurer);
		this.arguments = arguments;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(USUAL.x, screen.width), Math.min(USUAL.y, screen.height)));
		window.setTitle(Messages.get("WindowAdvisor_title"));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowPerspectiveBar(false);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		new WindowTitle(getWindowConfigurer()).follow();
		PlatformParts.hide(getWindowConfigurer().getWindow());
		Folders folders = new Folders(getWindowConfigurer().getWindow());
		folders.ensureOwn();
		Display.getCurrent().asyncExec(folders::revealActive); // what was open is restored first
		for (Path file : arguments.files()) {
			folders.open(file);
		}
		if (arguments.screenshot() != null) {
			new Screenshot(getWindowConfigurer().getWindow(), arguments.screenshot()).whenIdle();
		}
	}
}
