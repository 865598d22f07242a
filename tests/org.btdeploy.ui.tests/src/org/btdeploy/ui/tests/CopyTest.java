package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.btdeploy.ui.diagram.transfer.PictureCopy;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** Copying, cutting, pasting and duplicating in the picture. */
class CopyTest extends StudioTest {
	private static final String OTHER = """
		deployment Other {
		  domain Place : services {
		  }
		}
		""";

	private void select(String element, int dx, int dy) {
		studio.hand.click(studio.place(studio.figure(element), dx, dy));
		studio.hand.until("selected", () -> studio.editor.viewer().selected().size() == 1 && studio.editor.viewer().selected().get(0).element().equals(element));
	}

	private void control(int key) {
		studio.hand.press(KeyEvent.VK_CONTROL, key);
		studio.settle();
	}

	private static Object clipboard(Transfer transfer) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		Object content = clipboard.getContents(transfer);
		clipboard.dispose();
		return content;
	}

	private static void putText(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Test
	void serverIsPastedIntoTheSelectedDomain() throws Exception {
		studio.showAll();
		select("Front/WEB", 80, 12);
		control(KeyEvent.VK_C);
		assertEquals("server WEB \"Web\" : http-relay, iis\n", clipboard(TextTransfer.getInstance()));
		select("Back", 40, 14);
		control(KeyEvent.VK_V);
		studio.hand.until("pasted", () -> studio.editor.viewer().selected().stream().anyMatch(key -> key.element().startsWith("Back/WEB")));
		studio.picture("pasted");
		assertTrue(studio.text().contains("    server BTS-2 : biztalk\n    server WEB-2 \"Web\" : http-relay, iis\n"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
		studio.settle();
		assertNull(studio.editor.viewer().find("Back/WEB-2"));
	}

	@Test
	void duplicateStandsBesideItsOriginalWithItsSize() {
		studio.showAll();
		select("Back/BTS-1", 80, 12);
		Rectangle small = studio.bounds("Back/BTS-1").getCopy();
		Point corner = studio.place(studio.figure("Back/BTS-1"), small.width, small.height);
		studio.hand.drag(1, corner, new Point(corner.x + 40, corner.y + 30));
		studio.settle();
		Rectangle large = studio.bounds("Back/BTS-1").getCopy();
		assertTrue(large.width > small.width);
		control(KeyEvent.VK_D);
		studio.hand.until("duplicated", () -> studio.editor.viewer().find("Back/BTS-3") != null);
		assertEquals(large.getSize(), studio.bounds("Back/BTS-3").getSize());
		assertFalse(large.intersects(studio.bounds("Back/BTS-3")));
		assertEquals("Back/BTS-3", studio.editor.viewer().selected().get(0).element());
		studio.hand.undo();
		studio.settle();
		assertEquals(SMALL, studio.text());
		assertEquals(large.getSize(), studio.bounds("Back/BTS-1").getSize(), "one step only");
		studio.hand.undo();
		studio.hand.until("small", () -> studio.bounds("Back/BTS-1").getSize().equals(small.getSize()));
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void cutAndPasteIntoAnotherFile() throws Exception {
		studio.showAll();
		select("Front/RELAY", 80, 12);
		control(KeyEvent.VK_X);
		studio.hand.until("cut", () -> !studio.text().contains("RELAY"));
		studio.close();
		studio = Studio.open("cutAndPasteOther", OTHER);
		studio.showAll();
		select("Place", 40, 14);
		control(KeyEvent.VK_V);
		studio.hand.until("pasted", () -> studio.editor.viewer().find("Place/RELAY") != null);
		assertTrue(studio.text().contains("server RELAY : http-relay, iis"), studio.text());
		studio.picture("pasted");
	}

	@Test
	void commentsOfPastedTextComeAlong() throws Exception {
		studio.showAll();
		putText("""
			// one more zone
			zone Z : custom { // with a server
			  // which is
			  server BTS-1   : iis   { /* not */ remote } // a new one
			}
			// and that was all
			""");
		select("Back", 40, 14);
		control(KeyEvent.VK_V);
		studio.hand.until("pasted", () -> studio.editor.viewer().find("Back/Z") != null);
		studio.picture("pasted");
		assertTrue(studio.text().contains("""
			    server BTS-2 : biztalk
			    // one more zone
			    zone Z : custom { // with a server
			      // which is
			      server BTS-3   : iis   { /* not */ remote } // a new one
			    }
			    // and that was all
			  }
			""".indent(0)), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void commentsInsideOfWhatIsDuplicatedComeAlong() throws Exception {
		studio.document.set(SMALL.replace("      instance on BTS-1\n", "      // the first\n      instance on BTS-1 // runs\n"));
		studio.showAll();
		studio.settle();
		new Menus(studio.hand, Trees.outline(studio.hand).tree).at(Trees.outline(studio.hand).place("H")).click("Copy");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
		studio.hand.until("pasted", () -> studio.text().contains("host H-2 : in-process {\n      // the first\n      instance on BTS-1 // runs\n"));
	}

	@Test
	void textFromElsewhereIsPastedIntoThePicture() {
		studio.showAll();
		putText("server NEW : biztalk { virtual on BTS-2 }\nserver BTS-1 : iis\n");
		select("Back", 40, 14);
		control(KeyEvent.VK_V);
		studio.hand.until("pasted", () -> studio.editor.viewer().find("Back/NEW") != null);
		assertTrue(studio.text().contains("virtual on BTS-2"), studio.text());
		assertNotNull(studio.editor.viewer().find("Back/BTS-3"));
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
		putText("what is this?");
		control(KeyEvent.VK_V);
		assertEquals("The clipboard holds no part of a deployment.", studio.editor.lastStatus());
		assertEquals(SMALL, studio.text());
	}

	@Test
	void whatWasCopiedInThePictureIsPastedIntoTheText() {
		studio.editor.setMode(EditMode.SPLIT);
		studio.hand.click(studio.at("Front/RELAY", 60, 20));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
		int end = SMALL.indexOf("  }\n  firewall");
		studio.caret(end);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
		studio.hand.until("pasted", () -> studio.text().contains("server RELAY : http-relay, iis\n  }\n  firewall"));
	}

	@Test
	void pastingWhereItCannotStandSaysWhy() {
		studio.showAll();
		putText("zone Z : custom { }");
		select("FW", 20, 10);
		control(KeyEvent.VK_V);
		assertNotNull(studio.editor.lastStatus());
		assertTrue(studio.editor.lastStatus().contains("zone"), studio.editor.lastStatus());
		assertEquals(SMALL, studio.text());
	}

	@Test
	void pictureGoesToTheClipboard() {
		studio.showAll();
		studio.hand.click(studio.place(studio.figure("Front"), 60, 20));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_C);
		studio.hand.until("copied", () -> PictureCopy.svg() != null);
		assertTrue(PictureCopy.svg().contains("<svg") && PictureCopy.svg().contains("RELAY"));
		ImageData image = (ImageData) clipboard(ImageTransfer.getInstance());
		double width = studio.editor.viewer().scene().drawing().scene().width();
		assertEquals(2 * width, image.width, 2);
	}
}
