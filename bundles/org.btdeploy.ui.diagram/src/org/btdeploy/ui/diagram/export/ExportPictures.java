package org.btdeploy.ui.diagram.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.ui.DeploymentFiles;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the export wizard for the deployment in the active editor, or for the files and folders selected in the explorer. */
public final class ExportPictures extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Shell shell = window.getShell();
		List<IFile> files = files(event, window.getActivePage());
		if (files.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.get("ExportWizard_title"), Messages.get("ExportWizard_noFile"));
			return null;
		}
		try {
			List<Source> sources = new ArrayList<>();
			for (IFile file : files) {
				sources.add(Source.of(file, places(window.getActivePage(), file)));
			}
			ViewKind view = window.getActivePage().getActiveEditor() instanceof DeploymentEditor editor ? editor.sight().kind() : ViewKind.NETWORK;
			open(shell, new ExportWizard(sources, view));
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.get("ExportWizard_title"), e.getMessage());
		}
		return null;
	}

	private static void open(Shell shell, ExportWizard wizard) {
		WizardDialog dialog = new WizardDialog(shell, wizard) {
			@Override
			protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
				return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? Messages.get("ExportWizard_finish") : label, isDefault);
			}
		};
		dialog.setHelpAvailable(false);
		dialog.open();
	}

	private static List<IFile> files(ExecutionEvent event, IWorkbenchPage page) {
		Set<IFile> files = new LinkedHashSet<>();
		if (HandlerUtil.getActivePart(event) != page.getActiveEditor() && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object selected : selection) {
				add(Adapters.adapt(selected, IResource.class), files);
			}
		}
		if (files.isEmpty() && page.getActiveEditor() != null) {
			add(Adapters.adapt(page.getActiveEditor().getEditorInput(), IFile.class), files);
		}
		return new ArrayList<>(files);
	}

	private static void add(IResource resource, Set<IFile> files) {
		if (resource instanceof IFile file && DeploymentFiles.isDeployment(file) && file.getLocation() != null) {
			files.add(file);
		} else if (resource instanceof IContainer container) {
			try {
				for (IResource member : container.members()) {
					add(member, files);
				}
			} catch (CoreException e) {
				Platform.getLog(ExportPictures.class).log(e.getStatus());
			}
		}
	}

	/** @return the places in an open editor, which may not be saved yet; null if there is none */
	private static LayoutFile places(IWorkbenchPage page, IFile file) {
		for (IEditorReference reference : page.getEditorReferences()) {
			if (reference.getEditor(false) instanceof DeploymentEditor editor && file.equals(Adapters.adapt(editor.getEditorInput(), IFile.class))) {
				return editor.keptPlaces();
			}
		}
		return null;
	}
}
