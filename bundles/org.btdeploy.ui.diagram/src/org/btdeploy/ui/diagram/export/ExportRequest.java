package org.btdeploy.ui.diagram.export;

import java.nio.file.Path;
import java.util.List;

import org.btdeploy.diagram.export.ExportOptions;
import org.btdeploy.diagram.export.Heading;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;

/**
 * What a user asked to be exported.
 *
 * @param views which views, at least one
 * @param shown what of them
 * @param heading what stands around each
 * @param options what kind of files
 * @param folder where they go
 */
record ExportRequest(List<ViewKind> views, ViewOptions shown, Heading heading, ExportOptions options, Path folder) {
	/** @return the file of a picture: named after the deployment and, where a file holds one view only and there are several, after the view */
	Path file(String deployment, String view) {
		boolean named = views.size() > 1 && !options.format().holdsSeveral();
		return folder.resolve((named ? deployment + "-" + view : deployment) + "." + options.format().word());
	}
}
