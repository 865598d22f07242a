package org.btdeploy.rcp;

import org.btdeploy.ui.check.FolderChecks;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Sets the workbench up as the studio. */
final class StudioAdvisor extends WorkbenchAdvisor {
	private static final String PERSPECTIVE = "org.btdeploy.rcp.perspective";

	private final Arguments arguments;
	private final Splash splash;

	StudioAdvisor(Arguments arguments, Splash splash) {
		this.arguments = arguments;
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(arguments.screenshot() == null);
		IDE.registerAdapters();
		PlatformImages.declare(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PERSPECTIVE;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WindowAdvisor(configurer, arguments);
	}

	@Override
	public void postStartup() {
		if (splash != null) {
			splash.close();
		}
		StartTimes.note("window");
	}

	/** Late, when nothing changes files or markers any more, or the next start would think that this session had crashed. */
	@Override
	public void postShutdown() {
		FolderChecks.stop();
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			Platform.getLog(getClass()).log(e.getStatus());
		}
	}
}
