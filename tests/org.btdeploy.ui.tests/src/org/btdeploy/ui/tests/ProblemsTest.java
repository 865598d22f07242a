package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.rules.config.SettingsFile;
import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.btdeploy.ui.document.Markers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;

/** The Problems view, and what it tells of files that are not open. */
class ProblemsTest extends StudioTest {
	/** Refers to a server that does not exist. */
	private static final String BROKEN = SMALL.replace("instance on BTS-2", "instance on BTS-3");
	private static final String BROKEN_MESSAGE = "BTS-3";

	private IFile file(String name) {
		return studio.file.getParent().getFile(IPath.fromOSString(name));
	}

	private IFile create(String name, byte[] content) throws CoreException {
		IFile file = file(name);
		file.create(new ByteArrayInputStream(content), true, null);
		return file;
	}

	private IFile create(String name, String text) throws CoreException {
		return create(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<IMarker> markers(IFile file, String id) {
		try {
			List<IMarker> found = new ArrayList<>();
			for (IMarker marker : file.findMarkers(Markers.TYPE, true, IResource.DEPTH_ZERO)) {
				if (marker.getAttribute(Markers.ID, "").equals(id)) {
					found.add(marker);
				}
			}
			return found;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private void untilFound(IFile file, String id, int times) {
		studio.hand.until(times + " times " + id, () -> markers(file, id).size() == times);
	}

	private static String cell(TreeItem row, String column) {
		TreeColumn[] columns = row.getParent().getColumns();
		for (int i = 0; i < columns.length; i++) {
			if (columns[i].getText().equals(column)) {
				return row.getText(i);
			}
		}
		throw new AssertionError("no column " + column + " among " + Arrays.toString(columns));
	}

	@Test
	void findingsAreListedWorstFirstWithTheirRules() throws Exception {
		create("a-other.btdeploy", BROKEN);
		Trees problems = Trees.problems(studio.hand);
		TreeItem row = problems.item(BROKEN_MESSAGE);
		assertEquals("LNK-001", cell(row, "Rule"));
		assertEquals("a-other.btdeploy", cell(row, "Resource"));
		assertEquals("line 16", cell(row, "Location"));
		assertNotNull(row.getImage(), "the icon of its severity");
		assertFalse(row.getText().contains("LNK-001"), row.getText());
		studio.hand.until("all of both files", () -> problems.tree.getItemCount() == all().size());
		studio.hand.until("in order", () -> all().equals(Arrays.stream(problems.tree.getItems()).map(item -> Adapters.adapt(item.getData(), IMarker.class)).toList()));
		studio.picture("list");
	}

	/** @return what the list is to show: errors, warnings, the rest; in each the files, in each the lines */
	private List<IMarker> all() {
		try {
			List<IMarker> all = new ArrayList<>(List.of(studio.file.getProject().findMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE)));
			all.sort(Comparator.<IMarker> comparingInt(marker -> -marker.getAttribute(IMarker.SEVERITY, -1)).thenComparing(marker -> marker.getResource().getName())
				.thenComparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, -1)).thenComparing(IMarker::getId));
			return all;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void closedFileIsCheckedAgainWhenItChangesOutside() throws Exception {
		IFile other = create("other.btdeploy", SMALL);
		untilFound(other, "CON-004", 1);
		Files.writeString(other.getLocation().toPath(), BROKEN);
		other.refreshLocal(IResource.DEPTH_ZERO, null);
		untilFound(other, "LNK-001", 1);
		Files.writeString(other.getLocation().toPath(), SMALL + "}");
		other.refreshLocal(IResource.DEPTH_ZERO, null);
		untilFound(other, "SYN-010", 1);
		assertEquals(List.of(), markers(other, "LNK-001"));
	}

	@Test
	void unsavedStateCountsWhileOpenAndTheSavedOneAfterwards() throws Exception {
		untilFound(studio.file, "CON-004", 1);
		studio.document.set(BROKEN);
		untilFound(studio.file, "LNK-001", 1);
		studio.file.touch(null); // as if it had been written by others
		studio.settle();
		assertEquals(1, markers(studio.file, "LNK-001").size());
		Studio.page().closeEditor(studio.editor, false);
		untilFound(studio.file, "LNK-001", 0);
		untilFound(studio.file, "CON-004", 1);
		studio = Studio.reopen(studio);
		assertEquals(1, markers(studio.file, "CON-004").size(), "nothing twice");
	}

	@Test
	void settingsOfRulesCountAtOnceForAllFilesBeside() throws Exception {
		IFile other = create("other.btdeploy", SMALL);
		untilFound(other, "CON-004", 1);
		untilFound(studio.file, "CON-004", 1);
		IFile settings = create(SettingsFile.NAME, "CON-004 off\n");
		untilFound(other, "CON-004", 0);
		untilFound(studio.file, "CON-004", 0);
		settings.delete(true, null);
		untilFound(other, "CON-004", 1);
		untilFound(studio.file, "CON-004", 1);
	}

	@Test
	void fileThatIsNoTextSaysSo() throws Exception {
		IFile other = create("other.btdeploy", new byte[] { 'd', 0, 1, 2 });
		untilFound(other, "", 1);
		IMarker marker = markers(other, "").get(0);
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").startsWith("The file cannot be read: "), marker.getAttribute(IMarker.MESSAGE, ""));
		other.setContents(new ByteArrayInputStream(SMALL.getBytes(StandardCharsets.UTF_8)), true, false, null);
		untilFound(other, "", 0);
	}

	@Test
	void quickFixOfAnOpenFileByKey() throws Exception {
		studio.document.set(BROKEN);
		untilFound(studio.file, "LNK-001", 1);
		fix("Change to 'BTS-2'");
		assertEquals(SMALL, studio.text());
		untilFound(studio.file, "LNK-001", 0);
	}

	@Test
	void doubleClickOpensTheFileAtThePlace() throws Exception {
		IFile other = create("other.btdeploy", BROKEN);
		untilFound(other, "LNK-001", 1);
		Trees.problems(studio.hand).doubleClick(BROKEN_MESSAGE);
		DeploymentEditor[] opened = new DeploymentEditor[1];
		studio.hand.until("opened", () -> (opened[0] = (DeploymentEditor) Studio.page().findEditor(new FileEditorInput(other))) != null);
		try {
			studio.hand.until("active", () -> Studio.page().getActivePart() == opened[0]);
			assertEquals("BTS-3", ((ITextSelection) opened[0].getSelectionProvider().getSelection()).getText());
		} finally {
			Studio.page().closeEditor(opened[0], false);
		}
	}

	@Test
	void quickFixOfAClosedFileOpensItAndCanBeUndone() throws Exception {
		IFile other = create("other.btdeploy", BROKEN);
		untilFound(other, "LNK-001", 1);
		fix("Change to 'BTS-2'");
		DeploymentEditor opened = (DeploymentEditor) Studio.page().findEditor(new FileEditorInput(other));
		try {
			assertEquals(SMALL, opened.session().document().get());
			assertTrue(opened.isDirty(), "it is the user who saves");
			untilFound(other, "LNK-001", 0);
			Studio.page().activate(opened);
			new Studio("quickFixOfAClosedFile", other, opened).caret(0);
			studio.hand.undo();
			assertEquals(BROKEN, opened.session().document().get());
			untilFound(other, "LNK-001", 1);
		} finally {
			Studio.page().closeEditor(opened, false);
		}
	}

	@Test
	void quickFixOfAReadOnlyFileAsksFirst() throws Exception {
		studio.document.set(BROKEN);
		studio.editor.doSave(new NullProgressMonitor());
		untilFound(studio.file, "LNK-001", 1);
		protect();
		IMarkerResolution fix = IDE.getMarkerHelpRegistry().getResolutions(markers(studio.file, "LNK-001").get(0))[0];
		Answer no = new Answer("No");
		fix.run(markers(studio.file, "LNK-001").get(0));
		assertTrue(no.asked().contains("read-only"), no.asked());
		assertEquals(BROKEN, studio.text());
		new Answer("Yes");
		fix.run(markers(studio.file, "LNK-001").get(0));
		assertFalse(studio.file.isReadOnly());
		untilFound(studio.file, "LNK-001", 0);
	}

	private void protect() throws CoreException {
		ResourceAttributes attributes = studio.file.getResourceAttributes();
		attributes.setReadOnly(true);
		studio.file.setResourceAttributes(attributes);
	}

	/** Chooses a fix for the finding in the Problems view with the keyboard. */
	private void fix(String label) throws Exception {
		Trees problems = Trees.problems(studio.hand);
		boolean[] done = new boolean[1];
		Runnable ask = () -> studio.hand.until("asked for fixes", () -> {
			problems.tree.getShell().forceActive(); // without a window manager nobody does when a dialog has closed
			problems.click(BROKEN_MESSAGE); // again, if the view was filled anew in between
			studio.hand.tap(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
			return done[0];
		});
		ModalDialog.during(studio.hand, ask, "Quick Fix", () -> {
			done[0] = true;
			studio.picture("fixes");
			Table fixes = (Table) PropertySheetHand.find(Display.getCurrent().getActiveShell(), control -> control instanceof Table);
			fixes.setFocus();
			studio.hand.press(KeyEvent.VK_DOWN);
			assertEquals(label, fixes.getSelection()[0].getText());
			studio.hand.press(KeyEvent.VK_ENTER);
		});
	}
}
