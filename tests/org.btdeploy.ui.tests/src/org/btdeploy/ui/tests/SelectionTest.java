package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.jface.text.ITextSelection;
import org.junit.jupiter.api.Test;

/** What is chosen in the Problems view or the outline is chosen everywhere: text, picture, outline and properties. */
class SelectionTest extends StudioTest {
	private static final String FOUND = "Domain Front has no domain controller";

	private String selectedText() {
		return ((ITextSelection) studio.editor.getSelectionProvider().getSelection()).getText();
	}

	private List<String> selectedFigures() {
		return studio.editor.viewer().selected().stream().map(FigureKey::element).toList();
	}

	private void assertChosen(String... keys) {
		studio.hand.until("chosen", () -> studio.editor.selection().keys().equals(List.of(keys)));
		assertEquals(List.of(keys), selectedFigures());
	}

	@Test
	void problemSelectsItsElementEverywhere() throws Exception {
		Trees outline = Trees.outline(studio.hand);
		studio.caret(SMALL.indexOf("BTS-2"));
		assertChosen("Back/BTS-2");
		Trees problems = Trees.problems(studio.hand);
		problems.click(FOUND);
		assertChosen("Front");
		assertEquals("Front", selectedText());
		assertEquals(List.of("Front"), outline.selected());
		assertTrue(problems.hasKeyboard(), "the keyboard stays in the Problems view");
		studio.picture("problem");
		studio.hand.until("properties", () -> PropertySheetHand.title().contains("Front"));
	}

	@Test
	void problemIsShownInThePictureAlone() throws Exception {
		studio.editor.setMode(EditMode.DIAGRAM);
		Trees.problems(studio.hand).click(FOUND);
		assertChosen("Front");
		assertEquals(EditMode.DIAGRAM, studio.editor.mode());
	}

	@Test
	void problemFollowsItsPlaceAndComesBackWhenChosenAgain() throws Exception {
		Trees problems = Trees.problems(studio.hand);
		problems.item(FOUND);
		studio.document.replace(SMALL.indexOf("  // the outside"), 0, "  // one line more\n");
		problems.click(FOUND);
		assertEquals("Front", selectedText());
		studio.settle();
		studio.caret(studio.text().indexOf("BTS-2"));
		assertChosen("Back/BTS-2");
		problems.click(FOUND);
		assertChosen("Front");
	}

	@Test
	void doubleClickGoesToTheText() throws Exception {
		Trees.problems(studio.hand).doubleClick(FOUND);
		assertChosen("Front");
		studio.hand.until("editor active", () -> Studio.page().getActivePart() == studio.editor);
		assertEquals("Front", selectedText());
	}

	@Test
	void lookingAtTheProblemsLeavesThePlaceInTheTextAlone() throws Exception {
		Trees.problems(studio.hand).click(FOUND);
		assertChosen("Front");
		studio.caret(SMALL.indexOf("BTS-2"));
		assertChosen("Back/BTS-2");
		Studio.page().activate(Studio.page().findView(org.eclipse.ui.IPageLayout.ID_PROBLEM_VIEW));
		studio.hand.pause(300);
		assertEquals(List.of("Back/BTS-2"), studio.editor.selection().keys());
	}

	@Test
	void outlineSelectsInTextPictureAndProperties() throws Exception {
		Trees outline = Trees.outline(studio.hand);
		outline.click("BTS-2");
		assertChosen("Back/BTS-2");
		assertEquals("BTS-2", selectedText());
		assertTrue(outline.hasKeyboard());
		studio.hand.until("properties", () -> PropertySheetHand.title().contains("BTS-2"));
		studio.hand.press(KeyEvent.VK_UP);
		assertChosen("Back/BTS-1");
		assertEquals("BTS-1", selectedText());
		studio.picture("one");
	}

	@Test
	void severalInTheOutlineAreSeveralEverywhere() throws Exception {
		Trees outline = Trees.outline(studio.hand);
		outline.click("WEB – Web");
		studio.hand.with(InputEvent.SHIFT_DOWN_MASK, () -> outline.click("RELAY"));
		assertChosen("Front/WEB", "Front/RELAY");
		studio.hand.with(InputEvent.CTRL_DOWN_MASK, () -> outline.click("BTS-1"));
		studio.hand.until("three", () -> studio.editor.selection().keys().size() == 3);
		assertEquals(3, selectedFigures().size());
		studio.hand.until("properties", () -> PropertySheetHand.title().contains("3"));
		studio.picture("several");
		studio.hand.pause(800); // the text tells of its caret late
		assertEquals(3, studio.editor.selection().keys().size());
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void severalInThePictureAreSeveralInTheOutline() throws Exception {
		Trees outline = Trees.outline(studio.hand);
		studio.hand.click(studio.at("Back/BTS-1", 40, 12));
		studio.hand.with(InputEvent.SHIFT_DOWN_MASK, () -> studio.hand.click(studio.at("Back/BTS-2", 40, 12)));
		studio.hand.until("two", () -> outline.selected().size() == 2);
		assertEquals(List.of("BTS-1", "BTS-2"), outline.selected());
	}
}
