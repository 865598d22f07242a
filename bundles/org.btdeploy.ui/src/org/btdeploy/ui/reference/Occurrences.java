package org.btdeploy.ui.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;

/** Marks all places that name the element at the caret. */
public final class Occurrences {
	/** Type of the annotations. */
	public static final String TYPE = "org.btdeploy.ui.occurrence";

	private final ISourceViewer viewer;
	private final List<Annotation> shown = new ArrayList<>();
	private boolean on = true;

	public Occurrences(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	public boolean isOn() {
		return on;
	}

	/** Shows them from now on, or none. */
	public void set(boolean next, DeploymentSession session, int caret) {
		on = next;
		caretAt(session, caret);
	}

	/** Shows those of the element there; keeps what is shown while the text is being changed. */
	public void caretAt(DeploymentSession session, int offset) {
		if (session == null || viewer.getAnnotationModel() == null) {
			return;
		}
		if (!on) {
			show(Map.of());
		} else if (session.isCurrent()) {
			show(annotations(session.latest(), offset));
		}
	}

	private static Map<Annotation, Position> annotations(Checked checked, int offset) {
		EObject element = References.named(checked, offset);
		Map<Annotation, Position> found = new HashMap<>();
		if (element != null) {
			for (References.Place place : References.of(checked, element)) {
				found.put(new Annotation(TYPE, false, Describe.full(element)), new Position(place.region().offset(), place.region().length()));
			}
		}
		return found;
	}

	/** Leaves those that are there already alone, since the text between the first and the last that changes is coloured anew. */
	private void show(Map<Annotation, Position> next) {
		IAnnotationModel model = viewer.getAnnotationModel();
		Map<Annotation, Position> added = new HashMap<>(next);
		List<Annotation> gone = new ArrayList<>();
		for (Annotation annotation : List.copyOf(shown)) {
			Position position = model.getPosition(annotation);
			if (!added.entrySet().removeIf(wanted -> wanted.getValue().equals(position) && wanted.getKey().getText().equals(annotation.getText()))) {
				gone.add(annotation);
			}
		}
		if (!gone.isEmpty() || !added.isEmpty()) {
			((IAnnotationModelExtension) model).replaceAnnotations(gone.toArray(Annotation[]::new), added);
			shown.removeAll(gone);
			shown.addAll(added.keySet());
		}
	}
}
