package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.CopyResourcesOperation;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;
import org.junit.jupiter.api.Test;

/** Renaming and moving a deployment takes the places of its boxes along, and undo takes them back. */
class MovedFileTest extends StudioTest {
	private static final String KEPT = "btdeploy-layout 1\nnetwork Back 60 400\nnetwork Back/BTS-1 90 440\nnetwork Back/BTS-2 300 440\nnetwork Front 60 160\n";

	private static Path layout(IFile file) {
		return Path.of(file.getLocationURI()).resolveSibling(file.getName() + ".layout");
	}

	private void openWithPlaces() throws Exception {
		studio.close();
		Files.writeString(layout(studio.file), KEPT);
		studio = Studio.reopen(studio);
		studio.showAll();
	}

	private void assertFollows(IFile to) throws Exception {
		openWithPlaces();
		IFile from = studio.file;
		Rectangle place = studio.bounds("Back/BTS-2").getCopy();
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		MoveResourcesOperation move = new MoveResourcesOperation(from, to.getFullPath(), "Move");
		history.execute(move, new NullProgressMonitor(), null);
		assertPlaces(from, to, place);
		move.undo(new NullProgressMonitor(), null);
		assertPlaces(to, from, place);
		history.dispose(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true, true, false);
	}

	private void assertPlaces(IFile from, IFile to, Rectangle place) throws Exception {
		studio.hand.until("layout moved", () -> Files.exists(layout(to)) && !Files.exists(layout(from)));
		studio.hand.until("editor follows", () -> studio.editor.getTitle().equals(to.getName()) && !studio.editor.isDirty());
		studio.settle();
		assertEquals(KEPT, Files.readString(layout(to)));
		assertEquals(place, studio.bounds("Back/BTS-2"));
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void renamedDeploymentKeepsItsPlaces() throws Exception {
		assertFollows(studio.file.getProject().getFile("renamed.btdeploy"));
	}

	@Test
	void movedDeploymentKeepsItsPlaces() throws Exception {
		IFolder folder = studio.file.getProject().getFolder("inner");
		folder.create(true, true, null);
		assertFollows(folder.getFile(studio.file.getName()));
	}

	@Test
	void copyHasTheSamePlacesUntilCopyingIsUndone() throws Exception {
		openWithPlaces();
		IFile copy = studio.file.getProject().getFile("copy.btdeploy");
		CopyResourcesOperation copying = new CopyResourcesOperation(studio.file, copy.getFullPath(), "Copy");
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		history.execute(copying, new NullProgressMonitor(), null);
		studio.hand.until("layout copied", () -> Files.exists(layout(copy)));
		assertEquals(KEPT, Files.readString(layout(copy)));
		assertTrue(Files.exists(layout(studio.file)));
		assertTrue(history.undoOperation(copying, new NullProgressMonitor(), null).isOK());
		studio.hand.until("copy gone", () -> !copy.exists() && !Files.exists(layout(copy)));
		assertEquals(KEPT, Files.readString(layout(studio.file)));
		history.dispose(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true, true, false);
	}

	@Test
	void renamedWhileItIsClosedItKeepsItsPlacesToo() throws Exception {
		openWithPlaces();
		studio.close();
		IFile to = studio.file.getProject().getFile("closed.btdeploy");
		studio.file.move(to.getFullPath(), true, null);
		studio.hand.until("layout moved", () -> Files.exists(layout(to)) && !Files.exists(layout(studio.file)));
		assertTrue(Files.readString(layout(to)).equals(KEPT));
		studio = null;
	}

	@Test
	void placesGoWithADeletedDeploymentAndComeBackWithIt() throws Exception {
		openWithPlaces();
		Path places = layout(studio.file);
		Trees files = Trees.files(studio.hand);
		files.click(studio.file.getName());
		ModalDialog.during(studio.hand, () -> studio.hand.tap(KeyEvent.VK_DELETE), "Delete Resources", () -> {
			studio.picture("deleting");
			studio.hand.tap(KeyEvent.VK_ENTER);
		});
		studio.hand.until("deleted", () -> !studio.file.exists() && !Files.exists(places));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
		studio.hand.until("back", () -> studio.file.exists() && Files.exists(places));
		assertEquals(KEPT, Files.readString(places));
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().dispose(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true, true, false);
	}
}
