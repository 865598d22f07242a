package org.btdeploy.ui.text;

import org.btdeploy.ui.document.Markers;
import org.eclipse.core.filebuffers.IAnnotationModelFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * The markers of a deployment in its text. They move along with the text while one types; when they are told afterwards that
 * they moved to where they are already, nothing has changed, and the text need not be coloured anew.
 */
public final class MarkerAnnotations extends ResourceMarkerAnnotationModel {
	private MarkerAnnotations(IResource resource) {
		super(resource);
	}

	@Override
	protected void modifyAnnotationPosition(Annotation annotation, Position position, boolean fire) {
		if (fDocument == null) {
			return; // the editor was closed while markers were being changed
		}
		boolean ours = annotation instanceof MarkerAnnotation known && MarkerUtilities.isMarkerType(known.getMarker(), Markers.TYPE);
		if (!ours || position == null || !position.equals(getPosition(annotation))) {
			super.modifyAnnotationPosition(annotation, position, fire);
		}
	}

	/** Makes them for files of deployments. */
	public static final class Factory implements IAnnotationModelFactory {
		@Override
		public IAnnotationModel createAnnotationModel(IPath location) {
			IFile file = location.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(location);
			return file != null && file.exists() ? new MarkerAnnotations(file) : new AnnotationModel();
		}
	}
}
