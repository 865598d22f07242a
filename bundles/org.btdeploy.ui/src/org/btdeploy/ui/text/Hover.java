package org.btdeploy.ui.text;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.NamedElement;
import org.btdeploy.rules.Rule;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.rules.WorkbenchRules;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.Markers;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** What is shown of the place under the pointer: the findings there with why they matter, and what the name stands for. */
final class Hover implements ITextHover {
	private final ISourceViewer viewer;
	private final Supplier<Checked> state;

	Hover(ISourceViewer viewer, Supplier<Checked> state) {
		this.viewer = viewer;
		this.state = state;
	}

	@Override
	public String getHoverInfo(ITextViewer textViewer, IRegion region) {
		Set<String> lines = new LinkedHashSet<>();
		addFindings(region.getOffset(), lines);
		Checked checked = state.get();
		if (checked != null && checked.deployment() != null) {
			addElement(checked, region.getOffset(), lines);
		}
		return lines.isEmpty() ? null : String.join("<br><br>", lines);
	}

	private void addFindings(int offset, Set<String> lines) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null) {
			return;
		}
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			if (annotation instanceof MarkerAnnotation marker && position != null && position.overlapsWith(offset, 1)) {
				String id = marker.getMarker().getAttribute(Markers.ID, "");
				Rule rule = WorkbenchRules.all().find(id);
				String why = rule == null ? "" : "<br>" + HoverText.plain(rule.why()) + "<br><i>" + HoverText.plain(rule.fix()) + "</i>";
				lines.add("<b>" + HoverText.plain(id.isEmpty() ? marker.getText() : Messages.get("Problems_withId", marker.getText(), id)) + "</b>" + why);
			}
		}
	}

	private static void addElement(Checked checked, int offset, Set<String> lines) {
		Referred referred = Referred.at(checked, offset);
		EObject element = referred == null ? checked.at(offset) : referred.element();
		if (!(element instanceof NamedElement named)) {
			return;
		}
		Region name = TextRegions.of(element);
		boolean onName = referred != null || name.offset() <= offset && offset <= name.end();
		if (onName) {
			lines.add(HoverText.of(named));
		}
	}

	@Override
	public IRegion getHoverRegion(ITextViewer textViewer, int offset) {
		return new org.eclipse.jface.text.Region(offset, 0);
	}
}
