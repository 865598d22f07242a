package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** The layout file beside the text: renames, reverting, saving elsewhere, changes from outside, and files that cannot be used. */
class LayoutFileTest extends StudioTest {
	private static final String KEPT = "btdeploy-layout 1\nnetwork Back 60 400\nnetwork Back/BTS-1 90 440\nnetwork Back/BTS-2 300 440\nnetwork Front 60 160\nnetwork Gone 1 2\n";

	private Path layout() {
		return Path.of(studio.file.getLocationURI()).resolveSibling(studio.file.getName() + ".layout");
	}

	private void reopen() throws Exception {
		studio.close();
		DeploymentEditor editor = (DeploymentEditor) IDE.openEditor(Studio.page(), studio.file);
		studio = new Studio(studio.file.getName(), studio.file, editor);
		editor.setMode(EditMode.SPLIT);
		studio.settle();
	}

	private void openWith(String layout) throws Exception {
		Files.writeString(layout(), layout);
		reopen();
		studio.showAll();
	}

	private void moveBack() {
		Point from = studio.place(studio.figure("Back/BTS-2"), 60, 20);
		studio.hand.drag(1, from, new Point(from.x + 45, from.y + 12));
		studio.settle();
		assertTrue(studio.editor.isDirty());
		assertEquals(SMALL, studio.text());
	}

	private void save() {
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		studio.hand.until("saved", () -> !studio.editor.isDirty());
	}

	private Shell dialog() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && shell != PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell() && !shell.getText().isEmpty()) {
				return shell;
			}
		}
		return null;
	}

	/** Acts as soon as a dialog is there; a modal one keeps its caller until it is closed. */
	private void whenDialog(Runnable action) {
		Display.getCurrent().timerExec(100, () -> {
			Shell dialog = dialog();
			if (dialog == null || Display.getCurrent().getActiveShell() != dialog) {
				if (dialog != null) {
					dialog.forceActive(); // without a window manager nobody else does it in time
				}
				whenDialog(action);
			} else {
				action.run();
			}
		});
	}

	@Test
	void renameInTheTextCarriesThePlaceAndUndoBringsItBack() throws Exception {
		openWith(KEPT);
		Rectangle before = studio.bounds("Back/BTS-2").getCopy();
		studio.editor.setMode(EditMode.SPLIT);
		int at = SMALL.indexOf("BTS-2");
		studio.caret(at + 5);
		studio.hand.press(KeyEvent.VK_END);
		studio.editor.selectAndReveal(at, 5);
		studio.hand.type("Worker");
		studio.settle();
		assertEquals(before.getLocation(), studio.bounds("Back/Worker").getLocation());
		save();
		assertTrue(Files.readString(layout()).contains("network Back/Worker 300 440\n"), Files.readString(layout()));
		assertTrue(Files.readString(layout()).contains("network Gone 1 2\n"), "kept without an element");
		for (int i = 0; i < 8 && !studio.text().equals(SMALL); i++) {
			studio.hand.undo();
		}
		studio.settle();
		assertEquals(SMALL, studio.text());
		assertEquals(before, studio.bounds("Back/BTS-2"));
	}

	@Test
	void renamingFromTheTextCarriesThePlaceAndUndoBringsItBack() throws Exception {
		openWith(KEPT);
		Rectangle before = studio.bounds("Back/BTS-2").getCopy();
		studio.editor.setMode(EditMode.SPLIT);
		studio.caret(SMALL.indexOf("BTS-2") + 2);
		Popups.inDialog("Rename", () -> studio.hand.tap(KeyEvent.VK_SHIFT, KeyEvent.VK_ALT, KeyEvent.VK_R), () -> {
			studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
			studio.hand.type("Worker");
			studio.hand.press(KeyEvent.VK_ENTER);
			studio.hand.until("closed", () -> Popups.dialog("Rename") == null);
		});
		studio.settle();
		assertEquals(SMALL.replace("BTS-2", "Worker"), studio.text());
		assertEquals(before.getLocation(), studio.bounds("Back/Worker").getLocation());
		assertTrue(studio.editor.keptPlaces().print().contains("network Back/Worker 300 440\n"), studio.editor.keptPlaces().print());
		studio.caret(0);
		studio.hand.undo();
		studio.settle();
		assertEquals(SMALL, studio.text());
		assertEquals(before, studio.bounds("Back/BTS-2"));
		assertEquals(KEPT, studio.editor.keptPlaces().print());
	}

	@Test
	void renameInThePictureCarriesThePlace() throws Exception {
		openWith(KEPT);
		Rectangle before = studio.bounds("Back/BTS-2").getCopy();
		studio.hand.click(studio.place(studio.figure("Back"), 40, 20));
		studio.hand.press(KeyEvent.VK_F2);
		studio.hand.type("Rear");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(before, studio.bounds("Rear/BTS-2"));
		studio.hand.undo();
		studio.settle();
		assertEquals(before, studio.bounds("Back/BTS-2"));
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void revertForgetsPlacesThatWereNotSaved() throws Exception {
		openWith(KEPT);
		Rectangle before = studio.bounds("Back/BTS-2").getCopy();
		moveBack();
		assertTrue(studio.editor.isDirty());
		studio.editor.doRevertToSaved();
		studio.settle();
		assertEquals(before, studio.bounds("Back/BTS-2"));
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void savingUnderAnotherNameTakesThePlacesAlong() throws Exception {
		openWith(KEPT);
		Rectangle before = studio.bounds("Back/BTS-2").getCopy();
		whenDialog(() -> {
			studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
			studio.hand.type("elsewhere.btdeploy");
			studio.picture("dialog");
			studio.hand.press(KeyEvent.VK_ENTER);
		});
		studio.editor.doSaveAs();
		studio.hand.until("saved", () -> studio.editor.getTitle().equals("elsewhere.btdeploy"));
		studio.settle();
		assertEquals(before, studio.bounds("Back/BTS-2"));
		assertFalse(studio.editor.isDirty());
		assertEquals(KEPT, Files.readString(layout().resolveSibling("elsewhere.btdeploy.layout")));
	}

	@Test
	void damagedLayoutFileIsToldAndNeverLost() throws Exception {
		openWith("what is this?\n");
		assertNotNull(studio.editor.banner());
		assertTrue(studio.editor.banner().contains("first line"), studio.editor.banner());
		studio.picture("damaged");
		assertFalse(studio.editor.isDirty());
		moveBack();
		save();
		assertNull(studio.editor.banner());
		assertEquals("what is this?\n", Files.readString(layout().resolveSibling(layout().getFileName() + ".bak")));
		assertTrue(Files.readString(layout()).startsWith("btdeploy-layout 1\n"));
	}

	@Test
	void layoutFileThatCannotBeWrittenIsToldAndStaysUnsaved() throws Exception {
		Files.createDirectory(layout());
		Files.writeString(layout().resolve("x"), "");
		reopen();
		studio.showAll();
		moveBack();
		String[] said = new String[1];
		whenDialog(() -> {
			said[0] = dialog().getText();
			studio.picture("dialog");
			studio.hand.press(KeyEvent.VK_ENTER);
		});
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		studio.hand.until("told", () -> said[0] != null && dialog() == null);
		assertTrue(studio.editor.isDirty());
		assertEquals(SMALL, Files.readString(Path.of(studio.file.getLocationURI())));
	}

	@Test
	void placesWrittenByOthersAreTakenOver() throws Exception {
		openWith(KEPT);
		Rectangle before = studio.bounds("Back/BTS-1").getCopy();
		moveBack();
		Rectangle mine = studio.bounds("Back/BTS-2").getCopy();
		changeOutside(layout(), KEPT.replace("BTS-1 90 440", "BTS-1 100 520"));
		studio.hand.until("taken over", () -> !before.equals(studio.bounds("Back/BTS-1")));
		assertEquals(mine.getSize(), studio.bounds("Back/BTS-2").getSize());
		assertTrue(studio.editor.isDirty());
		save();
		assertTrue(Files.readString(layout()).contains("network Back/BTS-1 "), Files.readString(layout()));
	}

	@Test
	void textChangedByOthersIsNoticedAndShown() throws Exception {
		studio.showAll();
		changeOutside(Path.of(studio.file.getLocationURI()), SMALL.replace("server BTS-2", "server BTS-9").replace("on BTS-2", "on BTS-9"));
		Shell question = dialog();
		if (question != null) {
			studio.picture("question");
			studio.hand.press(KeyEvent.VK_ENTER);
		}
		studio.hand.until("taken over", () -> studio.text().contains("BTS-9"));
		studio.settle();
		assertNotNull(studio.editor.viewer().find("Back/BTS-9"));
		assertFalse(studio.editor.isDirty());
	}

	/** Writes a file while another part is active, and comes back. */
	private void changeOutside(Path file, String text) throws IOException, org.eclipse.core.runtime.CoreException {
		IWorkbenchPart other = Studio.page().showView("org.eclipse.ui.views.ProblemView");
		Studio.page().activate(other);
		studio.hand.pause(200);
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
		studio.file.getProject().refreshLocal(IResource.DEPTH_ONE, null);
		Studio.page().activate(studio.editor);
		studio.hand.pause(600);
	}
}
