package org.btdeploy.rcp;

import java.nio.file.Path;

import org.btdeploy.ui.DeploymentFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file and opens it. */
public final class OpenFile extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*." + DeploymentFiles.EXTENSION });
		dialog.setFilterNames(new String[] { Messages.get("OpenFile_filter") });
		String file = dialog.open();
		if (file != null) {
			new Folders(window).open(Path.of(file));
		}
		return null;
	}
}
