package org.btdeploy.ui.diagram.editor;

import java.util.List;
import java.util.function.Function;

import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.menu.ElementKeys;
import org.btdeploy.ui.diagram.menu.OtherPlace;
import org.btdeploy.ui.diagram.menu.Workplace;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.Issue;
import org.btdeploy.ui.document.Issues;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.text.NewName;
import org.btdeploy.ui.text.TextElements;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Working on elements in the text: on the one at the caret, or on those in the selected lines. Questions are asked at the caret. */
final class TextPlace extends OtherPlace {
	private final DeploymentEditor editor;
	private final DiagramPane pane;

	TextPlace(DeploymentEditor editor, DiagramPane pane) {
		this.editor = editor;
		this.pane = pane;
	}

	@Override
	protected Workplace base() {
		return pane.host();
	}

	private StyledText text() {
		return editor.textViewer().getTextWidget();
	}

	@Override
	public String locked() {
		boolean broken = editor.isEditable() && !session().checkNow().isGood();
		return broken ? Messages.get("TextPlace_locked") : base().locked();
	}

	@Override
	public List<FigureKey> selected() {
		org.eclipse.swt.graphics.Point range = editor.textViewer().getSelectedRange();
		return ElementKeys.of(TextElements.in(session().checkNow(), range.x, range.y));
	}

	@Override
	public List<FigureKey> boxes() {
		Checked latest = session().latest();
		return latest.deployment() == null ? List.of() : ElementKeys.boxes(latest.deployment());
	}

	@Override
	public List<Issue> issues() {
		return Issues.at(session().checkNow(), editor.textViewer().getSelectedRange().x);
	}

	@Override
	public Composite canvas() {
		return text();
	}

	@Override
	public Point anchor() {
		Point caret = text().getLocationAtOffset(text().getCaretOffset());
		return new Point(caret.x, caret.y + text().getLineHeight());
	}

	@Override
	public void keyUsed() {
		// it is always the caret where questions are asked
	}

	@Override
	public void mark(String element) {
		if (editor.mode().showsDiagram()) {
			pane.viewer().mark(element);
		}
	}

	@Override
	public void ask(String element, String what, String text, Function<String, String> take) {
		NameField.open(canvas(), new Rectangle(anchor().x, anchor().y, 0, 0), what, text, take);
	}

	/** What was changed is shown; what is new gets its name typed where it stands. */
	@Override
	public void done(ModelEdits.Outcome outcome, boolean created) {
		status(outcome.refusal());
		if (!outcome.isDone()) {
			return;
		}
		if (editor.mode().showsDiagram()) {
			pane.redraw();
			pane.viewer().flush();
		}
		EObject element = outcome.element() == null ? null : session().latest().find(outcome.element());
		if (element != null) {
			editor.select(element);
			pane.reveal(element);
			text().setFocus();
			if (created && element instanceof NamedElement named) {
				NewName.type(editor.textViewer(), session().latest(), named);
			} else {
				editor.textViewer().setSelectedRange(TextRegions.of(element).end(), 0); // a selected name would be typed over by accident
			}
		}
	}
}
