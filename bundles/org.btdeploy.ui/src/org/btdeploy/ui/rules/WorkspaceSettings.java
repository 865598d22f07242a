package org.btdeploy.ui.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.btdeploy.dsl.read.TextFile;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.config.SettingProblem;
import org.btdeploy.rules.config.Settings;
import org.btdeploy.rules.config.SettingsFile;
import org.btdeploy.rules.config.SettingsReader;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The settings of the rules that hold for a file: the nearest {@code .btdeploy-rules}, as on the command line. */
public final class WorkspaceSettings {
	/** Marks what is wrong with a settings file. */
	static final String MARKER = "org.btdeploy.ui.settingsProblem";

	private WorkspaceSettings() {
	}

	/** @return the settings as far as they can be understood; what cannot is marked in the settings file */
	public static RuleConfiguration of(IFile deployment) {
		Path settings = deployment == null || deployment.getLocation() == null ? null : SettingsFile.nearest(deployment.getLocation().toFile().toPath().getParent());
		if (settings == null) {
			return RuleConfiguration.defaults();
		}
		try {
			Settings read = SettingsReader.read(TextFile.read(settings), WorkbenchRules.all());
			mark(settings, read);
			return read.configuration();
		} catch (IOException e) {
			return RuleConfiguration.defaults();
		}
	}

	private static void mark(Path settings, Settings read) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(settings.toUri())) {
			WorkspaceJob job = new WorkspaceJob(file.getName()) {
				@Override
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					if (file.exists() && !isMarked(file, read)) {
						file.deleteMarkers(MARKER, false, IResource.DEPTH_ZERO);
						for (SettingProblem problem : read.problems()) {
							IMarker marker = file.createMarker(MARKER);
							marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
							marker.setAttribute(IMarker.MESSAGE, problem.message());
							marker.setAttribute(IMarker.LINE_NUMBER, problem.line());
						}
					}
					return Status.OK_STATUS;
				}
			};
			job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
			job.setSystem(true);
			job.schedule();
		}
	}

	/** Many deployments share the file, and each asks for its settings. */
	private static boolean isMarked(IFile file, Settings read) throws CoreException {
		List<String> there = new ArrayList<>();
		for (IMarker marker : file.findMarkers(MARKER, false, IResource.DEPTH_ZERO)) {
			there.add(marker.getAttribute(IMarker.LINE_NUMBER, 0) + marker.getAttribute(IMarker.MESSAGE, ""));
		}
		List<String> wanted = new ArrayList<>(read.problems().stream().map(problem -> problem.line() + problem.message()).toList());
		Collections.sort(there);
		Collections.sort(wanted);
		return there.equals(wanted);
	}
}
