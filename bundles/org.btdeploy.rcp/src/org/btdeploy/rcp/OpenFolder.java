package org.btdeploy.rcp;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder and shows it. */
public final class OpenFolder extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setMessage(Messages.get("OpenFolder_message"));
		String folder = dialog.open();
		if (folder != null) {
			new Folders(window).open(Path.of(folder));
		}
		return null;
	}
}
