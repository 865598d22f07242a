package org.btdeploy.rcp;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the name of the file being edited in the title of the window, with a star while it has changes to save. */
final class WindowTitle implements IPartListener2, IPropertyListener {
	private final IWorkbenchWindowConfigurer window;
	private IEditorPart shown;

	WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
	}

	void follow() {
		window.getWindow().getPartService().addPartListener(this);
		update();
	}

	private void update() {
		IEditorPart editor = window.getWindow().getActivePage() == null ? null : window.getWindow().getActivePage().getActiveEditor();
		if (editor != shown) {
			if (shown != null) {
				shown.removePropertyListener(this);
			}
			if (editor != null) {
				editor.addPropertyListener(this);
			}
			shown = editor;
		}
		String file = editor == null ? null : (editor.isDirty() ? "*" : "") + editor.getTitle();
		window.setTitle(file == null ? Messages.get("WindowAdvisor_title") : Messages.get("WindowAdvisor_titleWithFile", file));
	}

	@Override
	public void propertyChanged(Object source, int property) {
		update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		update();
	}
}
