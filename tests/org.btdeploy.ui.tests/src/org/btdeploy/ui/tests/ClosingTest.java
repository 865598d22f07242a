package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** Editors that are closed while they still work leave nothing behind, least of all errors (see {@link ErrorLog}). */
class ClosingTest extends StudioTest {
	private static final int TIMES = 12;

	@Test
	void editorIsClosedWhileItReadsAndDraws() throws Exception {
		for (int i = 0; i < TIMES; i++) {
			studio.editor.setMode(EditMode.SPLIT);
			studio.document.replace(0, 0, "// " + i + "\n");
			studio.editor.session().checkNow();
			studio.hand.pause(i * 3);
			Studio.page().closeEditor(studio.editor, false);
			assertFalse(Studio.page().getEditorReferences().length > 0);
			studio = new Studio("editorIsClosedWhileItReadsAndDraws", studio.file, (DeploymentEditor) IDE.openEditor(Studio.page(), studio.file));
			studio.hand.pause(i * 7);
		}
		studio.settle();
	}
}
