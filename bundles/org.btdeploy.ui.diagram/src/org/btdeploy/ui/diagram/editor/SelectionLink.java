package org.btdeploy.ui.diagram.editor;

import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.select.ElementSelection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Keeps text, picture and outline of an editor at the same elements, whichever side they were chosen on. */
final class SelectionLink {
	private final DeploymentEditor editor;
	private final DiagramPane diagram;
	private boolean following;

	SelectionLink(DeploymentEditor editor, DiagramPane diagram) {
		this.editor = editor;
		this.diagram = diagram;
	}

	/** The caret came to another place of the text. */
	void caretAt(int offset) {
		Checked latest = editor.latest();
		if (following || latest == null || latest.deployment() == null || !editor.session().isCurrent()) {
			return;
		}
		EObject element = latest.at(offset);
		if (element != null && editor.selection().keys().contains(ElementSelection.key(element))) {
			return; // it is where the other side has put it
		}
		choose(element);
	}

	/** Another view has revealed a place of the text. */
	void revealed(int offset) {
		Checked latest = editor.latest();
		EObject element = latest == null ? null : latest.at(offset);
		if (element != null) {
			choose(element);
			diagram.reveal(element);
		}
	}

	/** The text was read anew: the caret may stand in another element now, or what was chosen may be gone. */
	void read(Checked latest) {
		StyledText text = editor.textViewer() == null ? null : editor.textViewer().getTextWidget();
		if (text != null && !text.isDisposed() && latest.isGood()
			&& (text.isFocusControl() || editor.selection().keys().stream().allMatch(key -> latest.find(key) == null))) {
			caretAt(text.getCaretOffset());
		}
	}

	/** Shows in picture and outline, and as what is being worked on, what was chosen in the text; null for nothing. */
	private void choose(EObject element) {
		editor.selection().set(element);
		following = true;
		diagram.select(element);
		editor.selectInOutline(element == null ? List.of() : List.of(element));
		following = false;
	}

	/** A figure was chosen. */
	void chosenInDiagram(EObject element) {
		if (following) {
			return;
		}
		editor.selection().set(diagram.chosen(element));
		following = true;
		Region region = TextRegions.of(element);
		unfold(region);
		ISourceViewer text = editor.textViewer();
		text.setSelectedRange(region.offset(), region.length());
		text.revealRange(region.offset(), region.length());
		editor.selectInOutline(editor.selection().keys().stream().map(editor.latest()::find).toList());
		following = false;
	}

	/** Opens the folded blocks the region is in. */
	private void unfold(Region region) {
		if (editor.textViewer() instanceof ITextViewerExtension5 folding) {
			folding.exposeModelRange(new org.eclipse.jface.text.Region(region.offset(), region.length()));
		}
	}
}
