package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is selected elsewhere is seen in the text, even in a folded block. */
class UnfoldingTest extends StudioTest {
	@BeforeEach
	void fold() {
		studio.editor.setMode(EditMode.SPLIT);
		studio.caret(0);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_DIVIDE);
		studio.hand.until("folded", () -> !shown().contains("BTS-1 : biztalk"));
	}

	private String shown() {
		return ((StyledText) studio.editor.getAdapter(Control.class)).getText();
	}

	@Test
	void figureOpensTheBlockOfItsElement() {
		studio.hand.click(studio.at("Back/BTS-1", 60, 20));
		studio.hand.until("unfolded", () -> shown().contains("BTS-1 : biztalk"));
		studio.picture("unfolded");
		assertTrue(((StyledText) studio.editor.getAdapter(Control.class)).getSelectionText().contains("BTS-1"));
	}

	@Test
	void problemOpensTheBlockItIsIn() {
		assertFalse(shown().contains("BTS-2 : biztalk"));
		studio.editor.selectAndReveal(SMALL.indexOf("BTS-2 : biztalk"), 5);
		studio.hand.until("unfolded", () -> shown().contains("BTS-2 : biztalk"));
	}
}
