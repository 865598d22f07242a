package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** Gestures in the picture: each changes the text, as one step for undo. */
class GestureTest extends StudioTest {
	@Test
	void serverDraggedToAnotherDomainMovesInTheText() throws Exception {
		studio.showAll();
		studio.hand.drag(studio.place(studio.figure("Front/WEB"), 60, 15), studio.place(studio.figure("Back"), 40, 14));
		studio.picture("dragging");
		studio.hand.release();
		studio.settle();
		assertNotNull(studio.state().find("Back/WEB"));
		assertNotNull(studio.figure("Back/WEB"));
		assertTrue(studio.text().contains("    server WEB \"Web\" : http-relay, iis // stays in the front\n  }\n  firewall"), studio.text());
		String moved = studio.text();
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
		studio.hand.redo();
		assertEquals(moved, studio.text());
	}

	@Test
	void renamingTakesReferencesAlong() throws Exception {
		studio.hand.click(studio.at("Back/BTS-1", 60, 20));
		studio.hand.press(KeyEvent.VK_F2);
		studio.picture("field");
		studio.hand.type("Worker-A");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(SMALL.replace("BTS-1", "Worker-A"), studio.text());
		assertNotNull(studio.figure("Back/Worker-A"));
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void escapeLeavesTheNameAlone() {
		studio.hand.click(studio.at("Back/BTS-1", 60, 20));
		studio.hand.press(KeyEvent.VK_F2);
		studio.hand.type("Other");
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.hand.pause(200);
		assertEquals(SMALL, studio.text());
	}

	@Test
	void deleteRemovesTheSelectedServerAndWhatNeedsIt() {
		studio.hand.click(studio.at("Back/BTS-2", 60, 20));
		studio.hand.press(KeyEvent.VK_DELETE);
		studio.settle();
		assertNull(studio.editor.viewer().find("Back/BTS-2"));
		assertEquals(SMALL.replace("    server BTS-2 : biztalk\n", "").replace("      instance on BTS-2\n", ""), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void paletteCreatesAServerWhereOneClicksAndAsksForItsName() throws Exception {
		studio.showAll();
		assertTrue(studio.editor.palette().choose("SQL Server"));
		studio.hand.click(studio.place(studio.figure("Back"), 40, 14));
		studio.settle();
		studio.picture("naming");
		studio.hand.type("Store");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertNotNull(studio.figure("Back/Store"));
		assertTrue(studio.text().contains("server Store : sql-server"), studio.text());
		studio.hand.undo();
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void flowIsDrawnByTwoClicks() throws Exception {
		studio.showAll();
		assertTrue(studio.editor.palette().choose("Message flow"));
		studio.hand.click(studio.place(studio.figure("Front/WEB"), 60, 15));
		studio.hand.click(studio.place(studio.figure("Back/BTS-1"), 60, 15));
		studio.picture("protocol");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertTrue(studio.text().contains("flow WEB -> BTS-1 : https receive"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void refusedGestureSaysWhy() throws Exception {
		studio.showAll();
		assertTrue(studio.editor.palette().choose("Trust"));
		studio.hand.move(studio.place(studio.figure("Front/WEB"), 60, 15));
		studio.hand.move(studio.place(studio.figure("Front/WEB"), 70, 20));
		studio.picture("refused");
		assertEquals("A trust goes from one domain to another.", studio.editor.lastStatus());
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.editor.palette().clear();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void movingInsideKeepsThePlaceBesideTheFile() throws Exception {
		studio.showAll();
		Point from = studio.place(studio.figure("Front/WEB"), 60, 15);
		org.eclipse.draw2d.geometry.Rectangle before = studio.bounds("Front/WEB").getCopy();
		studio.hand.drag(from, new Point(from.x - 30, from.y + 30));
		studio.hand.release();
		studio.settle();
		assertEquals(SMALL, studio.text());
		assertTrue(studio.editor.isDirty());
		assertNotEquals(relative(before), relative(studio.bounds("Front/WEB")));
		studio.picture("moved");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		studio.hand.until("saved", () -> !studio.editor.isDirty());
		studio.file.getProject().refreshLocal(IResource.DEPTH_ONE, null);
		assertTrue(studio.file.getProject().getFile(studio.file.getName() + ".layout").exists());
		studio.hand.undo();
		assertTrue(studio.editor.isDirty());
		assertEquals(before.getSize(), studio.bounds("Front/WEB").getSize());
	}

	private String relative(org.eclipse.draw2d.geometry.Rectangle card) {
		org.eclipse.draw2d.geometry.Rectangle other = studio.bounds("Front/RELAY");
		return (card.x - other.x) + "," + (card.y - other.y);
	}

	@Test
	void brokenTextCannotBeEditedInThePicture() {
		studio.caret(SMALL.indexOf("}\n  domain Back"));
		studio.hand.press(KeyEvent.VK_DELETE);
		studio.hand.until("banner", () -> studio.editor.banner() != null);
		String broken = studio.text();
		studio.hand.click(studio.at("Back/BTS-2", 60, 20));
		studio.hand.press(KeyEvent.VK_DELETE);
		assertEquals(broken, studio.text());
		assertTrue(studio.editor.lastStatus().contains("syntax errors"), studio.editor.lastStatus());
	}
}
