package org.btdeploy.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Acceptance;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Shows what was found in a text as markers of its file, which the text, the Problems view and the files' icons show. */
public final class Markers {
	/** Type of the markers. */
	public static final String TYPE = "org.btdeploy.ui.problem";
	/** Attribute with the public id of the problem or rule. */
	public static final String ID = "btdeploy.id";

	private Markers() {
	}

	static void clear(IFile file) {
		if (file != null) {
			run(file, List.of());
		}
	}

	static void update(IFile file, Checked checked) {
		if (file != null) {
			run(file, all(checked));
		}
	}

	private static List<Map<String, Object>> all(Checked checked) {
		List<Map<String, Object>> markers = new ArrayList<>();
		for (Problem problem : checked.document().problems()) {
			markers.add(marker(checked, problem.severity(), problem.message(), problem.id(), new Region(problem.offset(), problem.length())));
		}
		for (Finding finding : checked.findings()) {
			Region region = TextRegions.of(finding.element(), finding.feature(), finding.index());
			if (finding.isAccepted()) {
				markers.add(marker(checked, Severity.INFO, accepted(finding), finding.rule().id(), region));
			} else {
				markers.add(marker(checked, finding.severity(), finding.message(), finding.rule().id(), region));
			}
		}
		return markers;
	}

	/** An accepted finding stays visible, with who accepted it, why and for how long. */
	private static String accepted(Finding finding) {
		Acceptance by = finding.acceptance();
		StringBuilder why = new StringBuilder(by.getReason() == null ? "" : by.getReason());
		if (by.getOwner() != null) {
			why.append(", ").append(by.getOwner());
		}
		if (by.getUntil() != null) {
			why.append(", ").append(Messages.get("Problems_until", by.getUntil()));
		}
		return Messages.get("Problems_accepted", finding.message(), why);
	}

	private static Map<String, Object> marker(Checked checked, Severity severity, String message, String id, Region region) {
		int start = Math.min(region.offset(), checked.document().text().length());
		Map<String, Object> marker = new HashMap<>();
		marker.put(IMarker.MESSAGE, Messages.get("Problems_withId", message, id));
		marker.put(IMarker.SEVERITY, severity(severity));
		marker.put(IMarker.LINE_NUMBER, checked.document().lines().line(start));
		marker.put(IMarker.CHAR_START, start);
		marker.put(IMarker.CHAR_END, Math.min(start + Math.max(1, region.length()), checked.document().text().length()));
		marker.put(ID, id);
		return marker;
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	private static void run(IFile file, List<Map<String, Object>> markers) {
		WorkspaceJob job = new WorkspaceJob(Messages.get("Checking_job", file.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (file.exists()) {
					replace(file, markers);
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
		job.setSystem(true);
		job.schedule();
	}

	/** Keeps the markers that stay as they are, so that nothing flickers. */
	private static void replace(IFile file, List<Map<String, Object>> wanted) throws CoreException {
		List<Map<String, Object>> missing = new ArrayList<>(wanted);
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			if (!missing.remove(marker.getAttributes())) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : missing) {
			file.createMarker(TYPE, attributes);
		}
	}
}
