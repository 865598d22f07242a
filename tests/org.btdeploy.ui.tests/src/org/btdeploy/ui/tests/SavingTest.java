package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

import org.btdeploy.ui.save.AtomicDocumentProvider;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Saving is whole or not at all, and what others do to the file is noticed. */
class SavingTest extends StudioTest {
	private static final String OTHER = SMALL.replace("BTS-2", "BTS-9");

	private Path path() {
		return studio.file.getLocation().toPath();
	}

	private String onDisk() throws IOException {
		return Files.readString(path());
	}

	private void edit(String text) throws Exception {
		studio.document.replace(SMALL.indexOf("stays"), 0, text);
		studio.settle();
		assertTrue(studio.editor.isDirty());
	}

	private void save() {
		studio.editor.doSave(new NullProgressMonitor());
		studio.hand.pause(100);
	}

	/** Another program writes the file; the workspace finds out. */
	private void writeOutside(String text) throws Exception {
		Files.writeString(path(), text);
		Files.setLastModifiedTime(path(), java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5000));
		studio.file.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	@Test
	void savingReplacesTheFileAsAWhole() throws Exception {
		Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r-----"));
		studio.file.refreshLocal(IResource.DEPTH_ZERO, null);
		Object before = Files.readAttributes(path(), BasicFileAttributes.class).fileKey();
		edit("kept ");
		save();
		assertFalse(studio.editor.isDirty());
		assertEquals(studio.text(), onDisk());
		assertNotEquals(before, Files.readAttributes(path(), BasicFileAttributes.class).fileKey(), "written into the file itself");
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
		assertTrue(studio.file.isSynchronized(IResource.DEPTH_ZERO));
		studio.caret(0);
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
		assertTrue(studio.editor.isDirty());
		studio.hand.redo();
		studio.hand.until("clean again", () -> !studio.editor.isDirty());
	}

	@Test
	void savingTwiceAndTypingBetweenNeedsNoQuestion() throws Exception {
		edit("one ");
		save();
		edit("two ");
		save();
		assertEquals(studio.text(), onDisk());
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void byteOrderMarkStays() throws Exception {
		byte[] mark = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
		byte[] text = SMALL.getBytes(StandardCharsets.UTF_8);
		byte[] marked = java.util.Arrays.copyOf(mark, mark.length + text.length);
		System.arraycopy(text, 0, marked, mark.length, text.length);
		studio.editor.getSite().getPage().closeEditor(studio.editor, false);
		Files.write(path(), marked);
		studio.file.refreshLocal(IResource.DEPTH_ZERO, null);
		studio = Studio.reopen(studio);
		edit("ä ");
		save();
		byte[] saved = Files.readAllBytes(path());
		assertArrayEquals(mark, java.util.Arrays.copyOf(saved, 3));
		assertEquals(studio.text().replace("\uFEFF", ""), new String(saved, 3, saved.length - 3, StandardCharsets.UTF_8));
	}

	@Test
	void bytesThatAreNoTextAreNeverLost() throws Exception {
		studio.editor.getSite().getPage().closeEditor(studio.editor, false);
		byte[] old = SMALL.replace("stays", "b\u00fcro").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(path(), old);
		studio.file.refreshLocal(IResource.DEPTH_ZERO, null);
		studio = Studio.reopen(studio);
		edit("more ");
		CoreException refused = assertThrows(CoreException.class,
			() -> AtomicDocumentProvider.instance().saveDocument(null, studio.editor.getEditorInput(), studio.document, true));
		assertTrue(refused.getStatus().getMessage().contains("not UTF-8"), refused.getStatus().getMessage());
		assertArrayEquals(old, Files.readAllBytes(path()));
		studio.document.replace(studio.text().indexOf('\uFFFD'), 1, "\u00fc");
		save();
		assertEquals(studio.text(), onDisk());
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void linkStaysALink() throws Exception {
		Path real = path().resolveSibling("real.txt");
		Files.move(path(), real);
		Files.createSymbolicLink(path(), real);
		studio.file.refreshLocal(IResource.DEPTH_ZERO, null);
		edit("linked ");
		save();
		assertTrue(Files.isSymbolicLink(path()));
		assertEquals(studio.text(), Files.readString(real));
	}

	@Test
	void readOnlyFileIsRefusedInWordsAndNothingIsLost() throws Exception {
		edit("unsaved ");
		ResourceAttributes attributes = studio.file.getResourceAttributes();
		attributes.setReadOnly(true);
		studio.file.setResourceAttributes(attributes);
		CoreException refused = assertThrows(CoreException.class,
			() -> AtomicDocumentProvider.instance().saveDocument(null, studio.editor.getEditorInput(), studio.document, true));
		assertTrue(refused.getStatus().getMessage().contains("read-only"), refused.getStatus().getMessage());
		assertTrue(studio.editor.isDirty());
		assertEquals(SMALL, onDisk());
		attributes.setReadOnly(false);
		studio.file.setResourceAttributes(attributes);
		save();
		assertEquals(studio.text(), onDisk());
	}

	@Test
	void changeFromOutsideIsTakenWhileNothingIsUnsaved() throws Exception {
		writeOutside(OTHER);
		studio.hand.until("new text", () -> studio.text().equals(OTHER));
		studio.settle();
		assertNotNull(studio.figure("Back/BTS-9"));
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void changeFromOutsideIsNotOverwrittenWithoutAQuestion() throws Exception {
		edit("mine ");
		String mine = studio.text();
		writeOutside(OTHER);
		studio.hand.pause(300);
		assertEquals(mine, studio.text());
		new Answer("Ignore file change"); // asked whenever the window gets the focus back
		Answer no = new Answer("No");
		save();
		studio.hand.until("asked", () -> no.asked() != null);
		assertEquals(OTHER, onDisk());
		assertTrue(studio.editor.isDirty());
		Answer yes = new Answer("Yes");
		save();
		studio.hand.until("asked again", () -> yes.asked() != null);
		studio.hand.until("saved", () -> !studio.editor.isDirty());
		assertEquals(mine, onDisk());
	}

	@Test
	void fileDeletedOutsideKeepsWhatWasTyped() throws Exception {
		edit("mine ");
		String mine = studio.text();
		Files.delete(path());
		studio.file.refreshLocal(IResource.DEPTH_ZERO, null);
		studio.hand.pause(300);
		assertEquals(mine, studio.editor.session().document().get());
		assertTrue(Studio.page().isPartVisible(studio.editor));
		assertTrue(studio.editor.isDirty());
		Files.writeString(path(), mine); // so that the test can end as others do
		studio.file.refreshLocal(IResource.DEPTH_ZERO, null);
	}
}
