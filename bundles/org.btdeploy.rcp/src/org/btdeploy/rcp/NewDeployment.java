package org.btdeploy.rcp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a deployment in the selected folder, blank or from a sample, and opens it. */
public final class NewDeployment extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			NewDeploymentDialog dialog = new NewDeploymentDialog(window.getShell(), folder(event), Starter.all());
			if (dialog.open() == Window.OK) {
				IFile file = dialog.file();
				file.create(new ByteArrayInputStream(dialog.content().getBytes(StandardCharsets.UTF_8)), IResource.NONE, null);
				new Folders(window).open(file);
			}
		} catch (CoreException | IOException e) {
			MessageDialog.openError(window.getShell(), Messages.get("NewDeployment_title"), e.getMessage());
		}
		return null;
	}

	private static IContainer folder(ExecutionEvent event) throws CoreException {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
			IContainer folder = resource instanceof IContainer container ? container : resource == null ? null : resource.getParent();
			if (folder != null && folder.isAccessible() && folder.getProject() != null) {
				return folder;
			}
		}
		return Folders.project();
	}
}
