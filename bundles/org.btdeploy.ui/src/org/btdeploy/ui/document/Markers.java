package org.btdeploy.ui.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.dsl.read.UnreadableFileException;
import org.btdeploy.model.util.Severity;
import org.btdeploy.ui.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;

/** Shows what was found in a text as markers of its file, which the text, the Problems view and the files' icons show. */
public final class Markers {
	/** Type of the markers. */
	public static final String TYPE = "org.btdeploy.ui.problem";
	/** Type of the markers of accepted findings, which are shown muted; one of {@link #TYPE}, too. */
	public static final String ACCEPTED_TYPE = "org.btdeploy.ui.accepted";
	/** Attribute with the public id of the problem or rule. */
	public static final String ID = "btdeploy.id";

	/** Attribute that says whether anything can be done about it with one click. */
	public static final String FIXABLE = "btdeploy.fixable";

	private static final Set<String> PLACE = Set.of(IMarker.LINE_NUMBER, IMarker.CHAR_START, IMarker.CHAR_END);

	/** The platform lets markers be changed at the same time, but each state of a text is to replace the one before. */
	private static final ISchedulingRule IN_TURN = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private record Wanted(String type, Map<String, Object> attributes) {
		/** @return the same at no place of the text */
		Wanted anywhere() {
			Map<String, Object> rest = new HashMap<>(attributes);
			rest.keySet().removeAll(PLACE);
			return new Wanted(type, rest);
		}
	}

	private Markers() {
	}

	/** Shows what was found in an open text, soon, and unless it was closed meanwhile. */
	static void update(IFile file, Checked checked) {
		if (file == null) {
			return;
		}
		List<Wanted> markers = all(checked);
		WorkspaceJob job = new WorkspaceJob(Messages.get("Checking_job", file.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (file.exists() && DeploymentSessions.isOpen(file)) {
					replace(file, markers);
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(rule(file));
		job.setSystem(true);
		job.schedule();
	}

	/** Shows now what was found in a saved text, unless it was opened meanwhile: then the state in the editor counts. */
	public static void updateClosed(IFile file, Checked checked) throws CoreException {
		replaceClosed(file, all(checked));
	}

	/** Shows now why a file that is not open cannot be read. */
	public static void updateUnreadable(IFile file, UnreadableFileException why) throws CoreException {
		Map<String, Object> marker = new HashMap<>();
		marker.put(IMarker.MESSAGE, Messages.get("Problems_unreadable", why.getMessage()));
		marker.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		marker.put(IMarker.LINE_NUMBER, Math.max(1, why.line()));
		marker.put(IMarker.USER_EDITABLE, false);
		replaceClosed(file, List.of(new Wanted(TYPE, marker)));
	}

	private static void replaceClosed(IFile file, List<Wanted> markers) throws CoreException {
		ResourcesPlugin.getWorkspace().run(monitor -> {
			if (file.exists() && !DeploymentSessions.isOpen(file)) {
				replace(file, markers);
			}
		}, rule(file), IWorkspace.AVOID_UPDATE, null);
	}

	private static ISchedulingRule rule(IFile file) {
		return MultiRule.combine(IN_TURN, ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
	}

	private static List<Wanted> all(Checked checked) {
		List<Wanted> markers = new ArrayList<>();
		for (Issue issue : Issues.of(checked)) {
			boolean accepted = issue.finding() != null && issue.finding().isAccepted();
			markers.add(new Wanted(accepted ? ACCEPTED_TYPE : TYPE, marker(checked, issue)));
		}
		return markers;
	}

	private static Map<String, Object> marker(Checked checked, Issue issue) {
		int length = checked.document().text().length();
		int start = Math.min(issue.region().offset(), length);
		Map<String, Object> marker = new HashMap<>();
		marker.put(IMarker.MESSAGE, issue.message());
		marker.put(IMarker.SEVERITY, severity(issue.severity()));
		marker.put(IMarker.LINE_NUMBER, checked.document().lines().line(start));
		marker.put(IMarker.CHAR_START, start);
		marker.put(IMarker.CHAR_END, Math.min(start + Math.max(1, issue.region().length()), length));
		marker.put(IMarker.USER_EDITABLE, false); // deleting the entry would not make it untrue
		marker.put(ID, issue.id());
		marker.put(FIXABLE, Issues.isFixable(checked, issue));
		return marker;
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	/** A file that is deleted meanwhile, with all its markers, needs none. */
	private static void replace(IFile file, List<Wanted> wanted) throws CoreException {
		try {
			change(file, wanted);
		} catch (CoreException e) {
			int code = e.getStatus().getCode();
			if (code != IResourceStatus.RESOURCE_NOT_FOUND && code != IResourceStatus.MARKER_NOT_FOUND) {
				throw e;
			}
		}
	}

	/** Keeps the markers that stay as they are, and changes only the place of those that moved, so that nothing flickers. */
	private static void change(IFile file, List<Wanted> wanted) throws CoreException {
		Map<Wanted, Integer> missing = new LinkedHashMap<>();
		wanted.forEach(marker -> missing.merge(marker, 1, Integer::sum));
		Map<Wanted, Deque<IMarker>> gone = new HashMap<>();
		for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
			Wanted there = new Wanted(marker.getType(), marker.getAttributes());
			if (missing.containsKey(there)) {
				missing.computeIfPresent(there, (same, number) -> number == 1 ? null : number - 1);
			} else {
				gone.computeIfAbsent(there.anywhere(), key -> new ArrayDeque<>()).add(marker);
			}
		}
		for (Map.Entry<Wanted, Integer> marker : missing.entrySet()) {
			for (int i = 0; i < marker.getValue(); i++) {
				put(file, marker.getKey(), gone.getOrDefault(marker.getKey().anywhere(), new ArrayDeque<>(0)));
			}
		}
		for (Deque<IMarker> markers : gone.values()) {
			for (IMarker marker : markers) {
				marker.delete();
			}
		}
	}

	private static void put(IFile file, Wanted wanted, Deque<IMarker> moved) throws CoreException {
		if (moved.isEmpty()) {
			file.createMarker(wanted.type(), wanted.attributes());
		} else {
			moved.remove().setAttributes(wanted.attributes());
		}
	}
}
