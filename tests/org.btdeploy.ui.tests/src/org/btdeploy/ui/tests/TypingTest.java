package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.event.KeyEvent;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

/** What typing does beyond letters: braces, indentation, folding, and the light bulb at the margin. */
class TypingTest extends StudioTest {
	@Test
	void openedBlockIsIndentedAndClosed() {
		studio.caret(SMALL.indexOf("\n  firewall FW"));
		studio.hand.press(KeyEvent.VK_ENTER);
		Keyboard keys = new Keyboard(studio);
		keys.type("domain New : custom {");
		studio.hand.press(KeyEvent.VK_ENTER);
		keys.type("server S {");
		studio.hand.press(KeyEvent.VK_ENTER);
		keys.type("remote");
		assertEquals(SMALL.replace("\n  firewall FW", "\n  domain New : custom {\n    server S {\n      remote\n    }\n  }\n  firewall FW"), studio.text());
		studio.settle();
		assertNotNull(studio.editor.viewer().find("New/S"));
	}

	@Test
	void closingBraceGoesToTheColumnOfItsBlock() {
		studio.caret(SMALL.indexOf("\n  firewall FW"));
		studio.hand.press(KeyEvent.VK_ENTER);
		Keyboard keys = new Keyboard(studio);
		keys.type("domain New : custom {");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
		studio.hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_END);
		studio.hand.press(KeyEvent.VK_DELETE); // the one that came by itself
		keys.type("server S");
		studio.hand.press(KeyEvent.VK_ENTER);
		keys.type("}");
		assertEquals(SMALL.replace("\n  firewall FW", "\n  domain New : custom {\n    server S\n  }\n  firewall FW"), studio.text());
	}

	@Test
	void keysFoldAndUnfoldAllBlocks() throws Exception {
		TextHand text = new TextHand(studio);
		ProjectionViewer viewer = (ProjectionViewer) studio.editor.getAdapter(ITextOperationTarget.class);
		studio.caret(0);
		int all = text.widget.getLineCount();
		studio.hand.until("blocks", () -> viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_DIVIDE);
		studio.hand.until("folded", () -> text.widget.getLineCount() < 5);
		studio.picture("folded");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_MULTIPLY);
		studio.hand.until("unfolded", () -> text.widget.getLineCount() == all);
		assertEquals(SMALL, studio.text());
	}

	@Test
	void lightBulbOffersTheFixesOfItsLine() throws Exception {
		studio.document.replace(SMALL.indexOf("http-relay, iis //"), 10, "htp-relay");
		studio.settle();
		TextHand text = new TextHand(studio);
		Point word = text.at("htp-relay", 2);
		Control margin = margin(text);
		studio.hand.click(new Point(margin.toDisplay(8, 0).x, word.y));
		studio.hand.until("fixes", () -> Popups.offered().contains("Change to 'http-relay'"));
		studio.picture("fixes");
		assertEquals("Change to 'http-relay'", Popups.offered().get(0));
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("mended", () -> studio.text().equals(SMALL));
	}

	/** The column left of the text that shows what was found. */
	private static Control margin(TextHand text) {
		for (Control child : text.widget.getParent().getChildren()) {
			if (child != text.widget && child.getLocation().x == 0) {
				return child instanceof Canvas ? child : Popups.find((org.eclipse.swt.widgets.Composite) child, Canvas.class);
			}
		}
		throw new AssertionError("no margin");
	}
}
