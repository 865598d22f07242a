package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** Text, split, diagram; the window around. */
class ModesTest extends StudioTest {
	@Test
	void keysSwitchTheMode() throws Exception {
		Control text = studio.editor.getAdapter(Control.class);
		Control picture = studio.editor.viewer().getControl();
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_1);
		studio.hand.until("text", () -> studio.editor.mode() == EditMode.TEXT);
		assertTrue(text.isVisible());
		assertFalse(picture.isVisible());
		studio.picture("text");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_3);
		studio.hand.until("diagram", () -> studio.editor.mode() == EditMode.DIAGRAM);
		assertTrue(picture.isVisible());
		assertFalse(text.isVisible());
		studio.picture("diagram");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_2);
		studio.hand.until("split", () -> studio.editor.mode() == EditMode.SPLIT);
		assertTrue(picture.isVisible());
		assertTrue(text.isVisible());
	}

	@Test
	void keysAreThoseOfTheEditorThatIsActiveHoweverOftenItChanges() throws Exception {
		IFile second = studio.file.getParent().getFile(IPath.fromOSString("second.btdeploy"));
		second.create(new ByteArrayInputStream(SMALL.getBytes(StandardCharsets.UTF_8)), true, null);
		DeploymentEditor other = (DeploymentEditor) IDE.openEditor(Studio.page(), second);
		try {
			for (DeploymentEditor next : List.of(studio.editor, other, studio.editor)) {
				Studio.page().activate(next);
				studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_3);
				studio.hand.until("diagram", () -> next.mode() == EditMode.DIAGRAM);
				studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_2);
				studio.hand.until("split", () -> next.mode() == EditMode.SPLIT);
			}
		} finally {
			Studio.page().closeEditor(other, false);
		}
	}

	@Test
	void titleShowsTheFileAndWhetherItIsSaved() {
		studio.hand.until("title", () -> title().equals(studio.file.getName() + " – btdeploy Studio"));
		studio.caret(0);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("star", () -> title().startsWith("*"));
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void toolBarHasTheUsualCommands() {
		List<String> tips = new ArrayList<>();
		tools(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), tips);
		for (String wanted : List.of("New", "Save", "Undo", "Redo")) {
			assertTrue(tips.stream().anyMatch(tip -> tip.replace("&", "").startsWith(wanted) && !tip.contains("cut off")), wanted + " in " + tips);
		}
	}

	private static void tools(Composite parent, List<String> tips) {
		for (Control child : parent.getChildren()) {
			if (child instanceof ToolBar bar) {
				for (ToolItem item : bar.getItems()) {
					boolean whole = item.getBounds().x + item.getBounds().width <= bar.getSize().x;
					tips.add(item.getToolTipText() + (whole ? "" : " cut off: " + item.getBounds() + bar.getSize() + item.getImage()));
				}
			} else if (child instanceof Composite composite) {
				tools(composite, tips);
			}
		}
	}

	private static String title() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getText();
	}
}
