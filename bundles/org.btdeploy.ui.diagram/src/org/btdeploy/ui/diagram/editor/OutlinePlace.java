package org.btdeploy.ui.diagram.editor;

import java.util.List;

import org.btdeploy.ui.diagram.menu.ElementKeys;
import org.btdeploy.ui.diagram.menu.OtherPlace;
import org.btdeploy.ui.diagram.menu.Workplace;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.Issue;
import org.btdeploy.ui.document.Issues;
import org.eclipse.emf.ecore.EObject;

/** Working on the elements selected in the outline, whether the picture shows them or not. Questions are asked over the side that is shown. */
final class OutlinePlace extends OtherPlace {
	private final DeploymentEditor editor;

	OutlinePlace(DeploymentEditor editor) {
		this.editor = editor;
	}

	@Override
	protected Workplace base() {
		return editor.mode().showsText() ? editor.sides().text() : editor.pane().host();
	}

	@Override
	public List<FigureKey> selected() {
		return ElementKeys.of(editor.selectedInOutline());
	}

	@Override
	public List<FigureKey> boxes() {
		return ElementKeys.boxes(session().latest().deployment());
	}

	@Override
	public List<Issue> issues() {
		Checked state = session().checkNow();
		List<String> keys = selected().stream().map(FigureKey::element).toList();
		return Issues.of(state).stream().filter(issue -> keys.contains(key(state, issue))).toList();
	}

	private static String key(Checked state, Issue issue) {
		EObject element = issue.finding() == null ? state.at(issue.region().offset()) : issue.finding().element();
		List<FigureKey> keys = element == null ? List.of() : ElementKeys.of(List.of(element));
		return keys.isEmpty() ? null : keys.get(0).element();
	}
}
