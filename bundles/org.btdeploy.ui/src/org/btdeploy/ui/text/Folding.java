package org.btdeploy.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.btdeploy.dsl.ide.fold.FoldingRegions;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.ui.document.Checked;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Lets blocks and long comments be folded; what is folded stays so while the text is edited elsewhere. */
final class Folding {
	private final ProjectionViewer viewer;

	Folding(ProjectionViewer viewer, IAnnotationAccess access, ISharedTextColors colors) {
		this.viewer = viewer;
		ProjectionSupport support = new ProjectionSupport(viewer, access, colors);
		support.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.error");
		support.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.warning");
		support.install();
		viewer.doOperation(ProjectionViewer.TOGGLE);
	}

	/** Takes over the blocks of a state of the text; while there are syntax errors the old ones move along with the text. */
	void update(Checked checked) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		boolean current = viewer.getDocument() != null && checked.document().text().length() == viewer.getDocument().getLength();
		if (model == null || !current || checked.document().hasSyntaxErrors()) {
			return;
		}
		Map<Region, Annotation> gone = new HashMap<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			gone.put(new Region(position.getOffset(), position.getLength()), annotation);
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Region region : FoldingRegions.of(checked.document())) {
			if (gone.remove(region) == null) {
				added.put(new ProjectionAnnotation(), new Position(region.offset(), region.length()));
			}
		}
		if (!gone.isEmpty() || !added.isEmpty()) {
			List<Annotation> deleted = new ArrayList<>(gone.values());
			model.modifyAnnotations(deleted.toArray(Annotation[]::new), added, null);
		}
	}
}
