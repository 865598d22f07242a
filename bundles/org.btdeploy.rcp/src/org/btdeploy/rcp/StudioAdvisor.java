package org.btdeploy.rcp;

import java.net.URL;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

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
		declareImages(configurer);
	}

	/** Images that the Project Explorer and the Problems view take for granted; else the IDE's advisor declares them. */
	private static void declareImages(IWorkbenchConfigurer configurer) {
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj", true);
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj", true);
		declare(configurer, IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk", true);
		declare(configurer, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk", true);
		declare(configurer, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk", true);
		declare(configurer, "IMG_OBJS_INFO_PATH", "obj16/info_tsk", true);
		declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view", true);
		declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error", true);
		declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning", true);
		declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info", true);
		declare(configurer, "IMG_LCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co", true);
		declare(configurer, "IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co", true);
		declare(configurer, "IMG_OBJS_FIXABLE_WARNING_PATH", "obj16/quickfix_warning_obj", true);
		declare(configurer, "IMG_OBJS_FIXABLE_ERROR_PATH", "obj16/quickfix_error_obj", true);
		declare(configurer, "IMG_OBJS_FIXABLE_INFO_PATH", "obj16/quickfix_info_obj", true);
	}

	private static void declare(IWorkbenchConfigurer configurer, String name, String path, boolean shared) {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
		for (String ending : new String[] { ".svg", ".png" }) {
			URL url = FileLocator.find(ide, new Path("icons/full/" + path + ending));
			if (url != null) {
				configurer.declareImage(name, ImageDescriptor.createFromURL(url), shared);
				return;
			}
		}
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

	@Override
	public boolean preShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			Platform.getLog(getClass()).log(e.getStatus());
		}
		return true;
	}
}
