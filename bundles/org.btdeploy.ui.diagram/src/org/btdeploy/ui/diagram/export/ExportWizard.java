package org.btdeploy.ui.diagram.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Writes pictures of deployments into files. */
final class ExportWizard extends Wizard {
	private final List<Source> sources;
	private final ExportPage page;

	/** @param first the view that is chosen at first */
	ExportWizard(List<Source> sources, ViewKind first) {
		this.sources = sources;
		setWindowTitle(Messages.get("ExportWizard_title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(), "export"));
		page = new ExportPage(sources.stream().map(Source::name).toList(), first, sources.get(0).file().getLocation().toFile().getParent());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ExportRequest request = page.request();
		if (!mayReplace(request)) {
			return false;
		}
		PictureFiles files = new PictureFiles(request);
		try {
			getContainer().run(true, true, monitor -> {
				try {
					files.write(sources, monitor);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof IOException) {
				page.setErrorMessage(e.getCause().getMessage());
				return false;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		page.save();
		refresh(files.written());
		report(files);
		return true;
	}

	/** Asks before files are replaced. */
	private boolean mayReplace(ExportRequest request) {
		Set<String> there = new LinkedHashSet<>();
		for (Source source : sources) {
			for (ViewKind kind : request.views()) {
				Path file = request.file(source.name(), kind.id());
				if (Files.exists(file)) {
					there.add(file.getFileName().toString());
				}
			}
		}
		return there.isEmpty() || MessageDialog.openQuestion(getShell(), Messages.get("ExportWizard_title"), Messages.get("ExportWizard_replace", String.join(", ", there)));
	}

	/** Shows the files in the explorer, where their folder is in the workspace. */
	private static void refresh(List<Path> written) {
		Set<Path> folders = new LinkedHashSet<>();
		for (Path file : written) {
			folders.add(file.getParent());
		}
		for (Path folder : folders) {
			for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
				try {
					container.refreshLocal(IResource.DEPTH_ONE, null);
				} catch (CoreException e) {
					Platform.getLog(ExportWizard.class).log(e.getStatus());
				}
			}
		}
	}

	private void report(PictureFiles files) {
		String count = Integer.toString(files.written().size());
		String text = files.written().isEmpty() ? Messages.get("ExportWizard_nothing")
				: Messages.get(files.written().size() == 1 ? "ExportWizard_one" : "ExportWizard_several", count, files.written().get(0));
		String remarks = String.join("\n", files.remarks());
		int kind = files.remarks().isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING;
		MessageDialog.open(kind, getShell(), Messages.get("ExportWizard_done"), remarks.isEmpty() ? text : text + "\n\n" + remarks, 0);
	}
}
