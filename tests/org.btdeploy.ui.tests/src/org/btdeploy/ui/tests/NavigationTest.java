package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Finding one's way in the picture: find, zoom, pan, overview. */
class NavigationTest extends StudioTest {
	private void focusPicture() {
		studio.editor.setMode(EditMode.DIAGRAM);
		studio.hand.pause(300);
	}

	private double zoom() {
		return studio.editor.viewer().zoom().getZoom();
	}

	private Point location() {
		return ((FigureCanvas) studio.editor.viewer().getControl()).getViewport().getViewLocation();
	}

	@Test
	void findMarksAllMatchesAndGoesFromOneToTheNext() throws Exception {
		focusPicture();
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
		studio.hand.until("bar", studio.editor.find()::isOpen);
		studio.hand.type("biztalk");
		studio.hand.until("found", () -> studio.editor.find().message().equals("1 of 2"));
		assertEquals(2, studio.editor.find().found().size());
		studio.picture("found");
		assertEquals("Back/BTS-1", studio.editor.viewer().selected().get(0).element());
		studio.hand.press(KeyEvent.VK_ENTER);
		assertEquals("2 of 2", studio.editor.find().message());
		assertEquals("Back/BTS-2", studio.editor.viewer().selected().get(0).element());
		studio.hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_ENTER);
		assertEquals("Back/BTS-1", studio.editor.viewer().selected().get(0).element());
		studio.hand.type("xyz");
		assertEquals("No match", studio.editor.find().message());
		studio.picture("none");
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.hand.until("closed", () -> !studio.editor.find().isOpen());
		assertTrue(studio.editor.viewer().getControl().isFocusControl());
		assertEquals(SMALL, studio.text());
	}

	@Test
	void keysInTheFindFieldChangeNeitherTextNorPicture() {
		focusPicture();
		studio.hand.click(studio.at("Back/BTS-2", 60, 20));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
		studio.hand.until("bar", studio.editor.find()::isOpen);
		studio.hand.type("web");
		studio.hand.press(KeyEvent.VK_HOME);
		studio.hand.press(KeyEvent.VK_DELETE);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_X);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
		assertEquals(SMALL, studio.text());
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void keysZoom() {
		focusPicture();
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
		studio.hand.until("100 %", () -> zoom() == 1);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_EQUALS);
		studio.hand.until("125 %", () -> zoom() == 1.25);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_MINUS);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_MINUS);
		studio.hand.until("80 %", () -> zoom() == 0.8);
		for (int i = 0; i < 8; i++) {
			studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_MINUS);
		}
		studio.hand.until("25 %", () -> zoom() == 0.25);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_0);
		studio.hand.until("whole", () -> zoom() > 0.5);
		org.eclipse.draw2d.geometry.Rectangle shown = ((FigureCanvas) studio.editor.viewer().getControl()).getViewport().getClientArea();
		assertTrue(studio.editor.viewer().scene().drawing().scene().height() * zoom() <= shown.height + 1);
		studio.hand.click(studio.at("Back/BTS-1", 40, 20));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
		studio.hand.until("selection", () -> zoom() == 2);
	}

	@Test
	void wheelZoomsAroundThePointer() {
		focusPicture();
		studio.editor.viewer().zoom().setZoom(2);
		org.eclipse.swt.graphics.Point at = studio.at("Back/BTS-1", 20, 20);
		studio.hand.move(at);
		studio.hand.hold(KeyEvent.VK_CONTROL);
		studio.hand.wheel(-1);
		studio.hand.wheel(-1);
		studio.hand.letGo(KeyEvent.VK_CONTROL);
		studio.hand.until("larger", () -> zoom() == 4);
		org.eclipse.swt.graphics.Point now = studio.place(studio.figure("Back/BTS-1"), 20, 20);
		assertTrue(Math.abs(now.x - at.x) <= 2 && Math.abs(now.y - at.y) <= 2, at + " became " + now);
	}

	@Test
	void middleButtonAndSpacePan() {
		focusPicture();
		studio.editor.viewer().zoom().setZoom(3);
		org.eclipse.swt.graphics.Point from = studio.at("Back/BTS-1", 20, 20);
		Point before = location().getCopy();
		studio.hand.drag(2, from, new org.eclipse.swt.graphics.Point(from.x - 60, from.y - 40));
		assertEquals(before.getTranslated(60, 40), location());
		studio.hand.hold(KeyEvent.VK_SPACE);
		studio.hand.drag(1, from, new org.eclipse.swt.graphics.Point(from.x + 60, from.y + 40));
		studio.hand.letGo(KeyEvent.VK_SPACE);
		assertEquals(before, location());
		assertEquals(SMALL, studio.text());
		assertFalse(studio.editor.isDirty());
		studio.hand.click(studio.at("Back/BTS-2", 20, 20));
		assertEquals("Back/BTS-2", studio.editor.viewer().selected().get(0).element());
	}

	@Test
	void overviewShowsWhereOneIsAndPans() throws Exception {
		focusPicture();
		studio.editor.viewer().zoom().setZoom(2);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_O);
		studio.hand.until("overview", studio.editor.overview()::isVisible);
		Point before = location().getCopy();
		Rectangle small = studio.editor.overview().bounds();
		studio.picture("shown");
		studio.hand.drag(1, new org.eclipse.swt.graphics.Point(small.x + 20, small.y + 20), new org.eclipse.swt.graphics.Point(small.x + small.width - 15, small.y + small.height - 15));
		assertNotEquals(before, location());
		studio.picture("panned");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_O);
		studio.hand.until("no overview", () -> !studio.editor.overview().isVisible());
	}

	@Test
	void paletteGivesItsRoomToThePictureAndComesBackWhenItIsUsed() throws Exception {
		focusPicture();
		int narrow = studio.editor.viewer().getControl().getSize().x;
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_P);
		studio.hand.until("hidden", () -> !studio.editor.palette().control().isVisible());
		int wide = studio.editor.viewer().getControl().getSize().x;
		assertTrue(wide > narrow + 100, narrow + " " + wide);
		studio.picture("hidden");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
		studio.hand.until("back", () -> studio.editor.palette().control().isVisible());
		assertEquals(narrow, studio.editor.viewer().getControl().getSize().x);
		studio.hand.type("file share");
		studio.hand.until("searched", () -> studio.editor.palette().place("SQL Server") == null);
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.picture("shown");
	}
}
