package org.btdeploy.rcp;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * Images that the Project Explorer, the Problems view and the dialogs of the platform take for granted; in an Eclipse IDE its
 * own advisor declares them. One that is missing leaves a blank and no message.
 */
final class PlatformImages {
	/** Names the platform asks for, and files below the icons of the bundle org.eclipse.ui.ide, without ending. */
	private static final Map<String, String> FILES = Map.ofEntries(
		Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
		Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
		Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
		Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
		Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
		Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
		Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
		Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
		Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
		Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
		Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
		Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
		Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
		Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
		Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
		Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"),
		Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
		Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"),
		Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz"));

	private PlatformImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		FILES.forEach((name, file) -> {
			for (String ending : new String[] { ".svg", ".png" }) {
				URL url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path("icons/full/" + file + ending));
				if (url != null) {
					configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
					return;
				}
			}
		});
	}
}
