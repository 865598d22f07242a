package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** New deployments, by keyboard: from a blank sheet and from a sample. */
class NewDeploymentTest extends StudioTest {
	private static final String TITLE = "New deployment";

	@AfterEach
	void removeFiles() throws CoreException {
		for (String name : new String[] { "Sheet", "Orders" }) {
			IEditorPart editor = Studio.page().getActiveEditor();
			if (editor != null && editor.getTitle().startsWith(name)) {
				Studio.page().closeEditor(editor, false);
			}
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				IResource file = project.findMember(name + ".btdeploy");
				if (file != null) {
					file.delete(true, null);
				}
			}
		}
	}

	@Test
	void blankSheet() {
		ModalDialog.during(studio.hand, this::ctrlN, TITLE, () -> {
			assertFalse(create().isEnabled());
			studio.hand.type("9");
			assertFalse(create().isEnabled(), "a name cannot begin with a digit");
			studio.hand.press(KeyEvent.VK_BACK_SPACE);
			studio.hand.type("Sheet");
			studio.hand.until("Create", () -> create().isEnabled());
			studio.hand.press(KeyEvent.VK_ENTER);
		});
		DeploymentEditor editor = opened("Sheet.btdeploy");
		assertEquals("deployment Sheet {\n}\n", editor.session().document().get());
	}

	@Test
	void sampleUnderAnotherName() throws Exception {
		ModalDialog.during(studio.hand, this::ctrlN, TITLE, () -> {
			studio.hand.type("Orders");
			studio.hand.press(KeyEvent.VK_TAB);
			studio.hand.press(KeyEvent.VK_END);
			studio.picture("dialog");
			studio.hand.press(KeyEvent.VK_ENTER);
		});
		DeploymentEditor editor = opened("Orders.btdeploy");
		studio.hand.until("read", () -> editor.session().isCurrent());
		assertEquals("Orders", editor.session().latest().deployment().getName());
		assertEquals("Two-computer trap", editor.session().latest().deployment().getLabel());
		assertTrue(editor.session().document().get().startsWith("//"), "comments of the sample are kept");
		studio.picture("sample");
	}

	private void ctrlN() {
		studio.hand.tap(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
	}

	private static Button create() {
		return Display.getCurrent().getActiveShell().getDefaultButton();
	}

	private DeploymentEditor opened(String title) {
		studio.hand.until(title + " is open", () -> Studio.page().getActiveEditor() != null && Studio.page().getActiveEditor().getTitle().equals(title));
		return (DeploymentEditor) Studio.page().getActiveEditor();
	}
}
