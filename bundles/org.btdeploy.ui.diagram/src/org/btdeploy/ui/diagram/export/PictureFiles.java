package org.btdeploy.ui.diagram.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.export.Export;
import org.btdeploy.diagram.export.Exporter;
import org.btdeploy.diagram.export.FindingCount;
import org.btdeploy.diagram.export.Output;
import org.btdeploy.diagram.export.SmallText;
import org.btdeploy.diagram.export.ViewPicture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.document.Checked;
import org.eclipse.core.runtime.IProgressMonitor;

/** Draws deployments into files, as a wizard asked; works outside the UI thread. */
final class PictureFiles {
	private final ExportRequest request;
	private final List<Path> written = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	PictureFiles(ExportRequest request) {
		this.request = request;
	}

	/** @return the files written */
	List<Path> written() {
		return written;
	}

	/** @return what the user should know of them, one sentence each */
	List<String> remarks() {
		return remarks;
	}

	/**
	 * Draws and writes the pictures of the deployments; those that cannot be drawn become remarks.
	 *
	 * @throws IOException if a file cannot be written, with a message for the user
	 */
	void write(List<Source> sources, IProgressMonitor monitor) throws IOException {
		monitor.beginTask(Messages.get("ExportWizard_drawing"), sources.size());
		Files.createDirectories(request.folder());
		for (Source source : sources) {
			if (monitor.isCanceled()) {
				return;
			}
			monitor.subTask(source.file().getName());
			if (source.checked().isGood()) {
				write(source);
			} else {
				remarks.add(Messages.get("ExportWizard_broken", source.file().getName()));
			}
			monitor.worked(1);
		}
	}

	private void write(Source source) throws IOException {
		Map<Path, List<ViewPicture>> files = new LinkedHashMap<>();
		for (ViewKind kind : request.views()) {
			files.computeIfAbsent(request.file(source.name(), kind.id()), any -> new ArrayList<>()).add(picture(source, kind));
		}
		for (Map.Entry<Path, List<ViewPicture>> file : files.entrySet()) {
			Export export = Exporter.export(file.getValue(), request.options());
			for (Output output : export.outputs()) {
				Path target = output.beside(file.getKey());
				output.write(target);
				written.add(target);
			}
			for (SmallText small : export.smallTexts()) {
				remarks.add(source.file().getName() + ": " + small.message());
			}
		}
	}

	private ViewPicture picture(Source source, ViewKind kind) {
		Checked checked = source.checked();
		List<Finding> findings = request.heading().findings() ? checked.findings() : List.of();
		PictureSettings settings = request.heading().settings(kind, request.shown(), checked.deployment(), source.file().getName(), count(checked));
		return ViewPicture.of(kind, request.shown(), checked.deployment(), checked.document()::written, findings, source.places(), settings,
				request.options().page());
	}

	private static FindingCount count(Checked checked) {
		int[] counts = new int[3];
		int accepted = 0;
		for (Problem problem : checked.document().problems()) {
			counts[problem.severity().ordinal()]++;
		}
		for (Finding finding : checked.findings()) {
			if (finding.isAccepted()) {
				accepted++;
			} else {
				counts[finding.severity().ordinal()]++;
			}
		}
		return new FindingCount(counts[Severity.ERROR.ordinal()], counts[Severity.WARNING.ordinal()],
				counts[Severity.INFO.ordinal()], accepted);
	}
}
