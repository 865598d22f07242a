package org.btdeploy.rcp;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.btdeploy.ui.DeploymentFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a name and opens a blank deployment in the selected folder. */
public final class NewDeployment extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			IContainer folder = folder(event);
			InputDialog dialog = new InputDialog(window.getShell(), Messages.get("NewDeployment_title"), Messages.get("NewDeployment_message"),
				"", text -> problem(folder, text));
			if (dialog.open() == Window.OK) {
				new Folders(window).open(create(folder, dialog.getValue()));
			}
		} catch (CoreException e) {
			throw new ExecutionException(e.getMessage(), e);
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

	private static String problem(IContainer folder, String name) {
		if (name.isEmpty()) {
			return "";
		}
		if (!DeploymentFiles.isName(name)) {
			return Messages.get("NewDeployment_badName");
		}
		return file(folder, name).exists() ? Messages.get("NewDeployment_exists") : null;
	}

	private static IFile file(IContainer folder, String name) {
		return folder.getFile(new Path(name + "." + DeploymentFiles.EXTENSION));
	}

	private static IFile create(IContainer folder, String name) throws CoreException {
		IFile file = file(folder, name);
		file.create(new ByteArrayInputStream(("deployment " + name + " {\n}\n").getBytes(StandardCharsets.UTF_8)), IResource.NONE, null);
		return file;
	}
}
