package org.btdeploy.rcp;

import java.io.IOException;

import org.btdeploy.ui.diagram.paint.ScreenFonts;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The studio as an application of the platform: takes its workspace, shows the workbench, waits until it is closed. */
public final class Application implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		StartTimes.note("application");
		Display.setAppName(Messages.get("Application_title"));
		Display display = PlatformUI.createDisplay();
		try {
			if (!takeWorkspace()) {
				return EXIT_OK;
			}
			ScreenFonts.load(display);
			Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			Splash splash = arguments.screenshot() == null ? Splash.open(display) : null;
			int result = PlatformUI.createAndRunWorkbench(display, new StudioAdvisor(arguments, splash));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** One workspace serves one studio at a time: two would overwrite each other's state. */
	private static boolean takeWorkspace() {
		Location workspace = Platform.getInstanceLocation();
		if (workspace == null || workspace.getURL() == null) {
			return false;
		}
		String folder = workspace.getURL().getPath();
		try {
			if (workspace.isLocked() || !workspace.lock()) {
				MessageDialog.openInformation(null, Messages.get("Application_title"), Messages.get("Application_busy", folder));
				return false;
			}
			return true;
		} catch (IOException e) {
			MessageDialog.openError(null, Messages.get("Application_title"), Messages.get("Application_noWorkspace", folder, e.getMessage()));
			return false;
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
