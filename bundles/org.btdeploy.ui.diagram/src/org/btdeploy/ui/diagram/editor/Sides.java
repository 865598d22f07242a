package org.btdeploy.ui.diagram.editor;

import org.btdeploy.ui.diagram.menu.QuickActions;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;

/** The sides of the editor as places to work on elements, and how the keyboard goes from one to the other. */
final class Sides {
	private final DeploymentEditor editor;
	private final DiagramPane diagram;
	private final TextPlace text;

	Sides(DeploymentEditor editor, DiagramPane diagram) {
		this.editor = editor;
		this.diagram = diagram;
		text = new TextPlace(editor, diagram);
	}

	/** @return the text as a place to work on elements */
	TextPlace text() {
		return text;
	}

	/** @return what can be done by choosing from lists, on the side that has the keyboard */
	QuickActions quick() {
		return isInText() ? new QuickActions(text) : diagram.quick();
	}

	private boolean isInText() {
		return editor.mode() == EditMode.TEXT || editor.mode() == EditMode.SPLIT && editor.textViewer().getTextWidget().isFocusControl();
	}

	/** Gives the keyboard to the other side, and shows that if it is hidden. */
	void other() {
		boolean toPicture = isInText();
		if (editor.mode() != EditMode.SPLIT) {
			editor.setMode(EditMode.SPLIT);
		}
		(toPicture ? diagram.viewer().getControl() : editor.textViewer().getTextWidget()).setFocus();
	}

	/** Gives the keyboard to the Properties view, which is opened if need be. */
	void properties() {
		try {
			editor.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException e) {
			editor.status(e.getMessage());
		}
	}
}
