package org.btdeploy.rcp;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the parts of the studio stand at first: files and outline at the left, findings and properties below the editor. */
public final class Perspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(IPageLayout layout) {
		ProblemsViewDefaults.prepare();
		String editors = layout.getEditorArea();
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.17f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, IPageLayout.ID_PROJECT_EXPLORER);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.7f, editors);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.RIGHT, 0.5f, "bottom");
	}
}
