package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.btdeploy.ui.document.SessionListener;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.reference.Occurrences;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** What one does with a text beyond typing: renaming, looking for references, folding, comments, colours. */
class SourceTest extends StudioTest {
	private StyledText widget() {
		return (StyledText) studio.editor.getAdapter(Control.class);
	}

	private ITextSelection selected() {
		return (ITextSelection) studio.editor.getSelectionProvider().getSelection();
	}

	@Test
	void renameFollowsEverywhereAndTellsWhoeverKeepsPlaces() {
		List<String> told = new ArrayList<>();
		studio.editor.session().add(new SessionListener() {
			@Override
			public void checked(Checked latest) {
				// only renames count
			}

			@Override
			public void renamed(String oldPath, String newPath) {
				told.add(oldPath + ">" + newPath);
			}
		});
		studio.caret(SMALL.lastIndexOf("BTS-1") + 2);
		Popups.inDialog("Rename", () -> studio.hand.tap(KeyEvent.VK_SHIFT, KeyEvent.VK_ALT, KeyEvent.VK_R), () -> {
			studio.hand.type("BTS-2");
			studio.picture("refused");
			studio.hand.press(KeyEvent.VK_BACK_SPACE);
			studio.hand.type("9");
			studio.picture("preview");
			studio.hand.press(KeyEvent.VK_ENTER);
			studio.hand.until("closed", () -> Popups.dialog("Rename") == null);
		});
		studio.settle();
		assertEquals(SMALL.replace("BTS-1", "BTS-9"), studio.text());
		assertNotNull(studio.figure("Back/BTS-9"));
		assertEquals(List.of("Back/BTS-1>Back/BTS-9"), told);
		studio.caret(0);
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void referencesAreListedAndShown() {
		studio.caret(SMALL.indexOf("BTS-2 : biztalk") + 1);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_G);
		studio.hand.until("list", () -> Popups.offered().size() == 2);
		studio.picture("list");
		assertTrue(Popups.offered().get(1).endsWith("instance on BTS-2"), Popups.offered().toString());
		assertEquals(SMALL.lastIndexOf("BTS-2"), selected().getOffset());
		studio.hand.press(KeyEvent.VK_UP);
		assertEquals(SMALL.indexOf("BTS-2"), selected().getOffset());
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("closed", () -> Popups.proposals() == null);
	}

	@Test
	void declarationIsFoundByKey() {
		studio.caret(SMALL.lastIndexOf("BTS-1") + 3);
		studio.hand.press(KeyEvent.VK_F3);
		studio.hand.until("shown", () -> selected().getText().equals("BTS-1"));
		assertEquals(SMALL.indexOf("BTS-1"), selected().getOffset());
	}

	private int occurrences() {
		IAnnotationModel model = studio.editor.getDocumentProvider().getAnnotationModel(studio.editor.getEditorInput());
		int count = 0;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			count += all.next().getType().equals(Occurrences.TYPE) ? 1 : 0;
		}
		return count;
	}

	@Test
	void occurrencesAreMarkedUntilSwitchedOff() {
		studio.caret(SMALL.indexOf("Front :") + 2);
		studio.hand.until("marked", () -> occurrences() == 2);
		studio.picture("marked");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_O);
		studio.hand.until("gone", () -> occurrences() == 0);
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_O);
		studio.hand.until("back", () -> occurrences() == 2);
	}

	@Test
	void commentComesAndGoesWithTheKey() {
		int line = SMALL.indexOf("    server BTS-1");
		studio.caret(line);
		studio.hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
		studio.hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SLASH);
		assertTrue(studio.text().contains("    // server BTS-1 : biztalk\n    // server BTS-2 : biztalk\n  }"), studio.text());
		studio.settle();
		assertNull(studio.editor.viewer().find("Back/BTS-1"));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SLASH);
		assertEquals(SMALL, studio.text());
		studio.hand.undo();
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void blocksFoldAndAnElementInsideIsShownNevertheless() {
		studio.caret(0);
		int all = widget().getLineCount();
		ProjectionViewer viewer = (ProjectionViewer) studio.editor.getAdapter(ITextOperationTarget.class);
		studio.hand.until("blocks", () -> viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
		viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
		studio.hand.until("folded", () -> widget().getLineCount() < 5);
		studio.picture("folded");
		studio.editor.selectAndReveal(SMALL.indexOf("BTS-1"), 5);
		assertEquals("BTS-1", widget().getSelectionText());
		viewer.doOperation(ProjectionViewer.EXPAND_ALL);
		studio.hand.until("unfolded", () -> widget().getLineCount() == all);
		assertEquals(SMALL, studio.text());
	}

	@Test
	void selectedLinesAreFormattedAlone() throws Exception {
		String ugly = SMALL.replace("    server BTS-1", "      server   BTS-1").replace("      instance on BTS-1", "  instance on BTS-1");
		studio.document.set(ugly);
		studio.settle();
		int line = ugly.indexOf("      server   BTS-1");
		studio.caret(line);
		studio.hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_END);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_F);
		assertTrue(studio.text().contains("\n    server BTS-1"), studio.text());
		assertTrue(studio.text().contains("\n  instance on BTS-1"), studio.text());
	}

	private RGB color(int offset) {
		StyleRange style = widget().getStyleRangeAtOffset(offset);
		return style == null || style.foreground == null ? null : style.foreground.getRGB();
	}

	private static RGB defined(String part) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB("org.btdeploy.ui.text." + part);
	}

	@Test
	void colorsTellWhatNamesMean() throws Exception {
		studio.settle();
		assertEquals(defined("keyword"), color(SMALL.indexOf("deployment")));
		assertEquals(defined("declaration"), color(SMALL.indexOf("BTS-1")));
		assertEquals(defined("reference"), color(SMALL.lastIndexOf("BTS-1")));
		assertEquals(defined("word"), color(SMALL.indexOf("biztalk")));
		assertEquals(defined("string"), color(SMALL.indexOf("\"Web\"")));
		assertEquals(defined("comment"), color(SMALL.indexOf("// the")));
		studio.document.replace(SMALL.lastIndexOf("BTS-1"), 5, "BTS-7");
		studio.hand.until("unresolved", () -> defined("unresolved").equals(color(SMALL.lastIndexOf("BTS-1"))));
		studio.picture("unresolved");
		assertFalse(defined("unresolved").equals(color(SMALL.lastIndexOf("BTS-2"))));
	}
}
