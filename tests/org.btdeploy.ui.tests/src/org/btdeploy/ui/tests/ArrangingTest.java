package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of places and sizes: none touches the text, each is one step for undo. */
class ArrangingTest extends StudioTest {
	@BeforeEach
	void wholePicture() {
		studio.showAll();
	}

	private void select(String... elements) {
		for (int i = 0; i < elements.length; i++) {
			if (i == 1) {
				studio.hand.hold(KeyEvent.VK_SHIFT);
			}
			studio.hand.click(studio.place(studio.figure(elements[i]), 80, 12));
		}
		if (elements.length > 1) {
			studio.hand.letGo(KeyEvent.VK_SHIFT);
		}
		assertEquals(elements.length, studio.editor.viewer().selected().size());
	}

	private void undoBringsBack(Rectangle before, String element) {
		studio.hand.undo();
		studio.hand.until("undone", () -> before.equals(studio.bounds(element)));
		assertFalse(studio.editor.isDirty());
		assertEquals(SMALL, studio.text());
	}

	/** Drags a handle: 1 = right, 1 = bottom, -1 = left or top edge. */
	private void dragHandle(String element, int right, int bottom, int dx, int dy) {
		Rectangle at = studio.bounds(element);
		Point from = studio.place(studio.figure(element), right > 0 ? at.width : 0, bottom > 0 ? at.height : 0);
		studio.hand.drag(from, new Point(from.x + dx, from.y + dy));
	}

	@Test
	void cardIsResizedAndTheSizeIsKeptInTheFile() throws Exception {
		Rectangle before = studio.bounds("Back/BTS-1").getCopy();
		select("Back/BTS-1");
		dragHandle("Back/BTS-1", 1, 1, 60, 40);
		studio.picture("dragging");
		studio.hand.release();
		studio.settle();
		Rectangle after = studio.bounds("Back/BTS-1").getCopy();
		assertTrue(after.width > before.width + 20 && after.height > before.height + 15, before + " became " + after);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		studio.hand.until("saved", () -> !studio.editor.isDirty());
		Path layout = Path.of(studio.file.getLocationURI()).resolveSibling(studio.file.getName() + ".layout");
		assertTrue(Files.readString(layout).lines().anyMatch(line -> line.startsWith("network Back/BTS-1 ") && line.split(" ").length == 6), Files.readString(layout));
		studio.hand.undo();
		studio.hand.until("undone", () -> studio.bounds("Back/BTS-1").getSize().equals(before.getSize()));
		studio.hand.redo();
		studio.hand.until("redone", () -> studio.bounds("Back/BTS-1").getSize().equals(after.getSize()));
		assertEquals(SMALL, studio.text());
	}

	@Test
	void cardNeverBecomesSmallerThanItsText() {
		Rectangle before = studio.bounds("Back/BTS-1").getCopy();
		select("Back/BTS-1");
		dragHandle("Back/BTS-1", 1, 1, -70, -40);
		studio.hand.release();
		studio.settle();
		assertEquals(before.getSize(), studio.bounds("Back/BTS-1").getSize());
	}

	@Test
	void domainIsResizedAndWhatIsBesideItMakesRoom() throws Exception {
		Rectangle before = studio.bounds("Front").getCopy();
		studio.hand.click(studio.place(studio.figure("Front"), 60, 20));
		dragHandle("Front", 1, 1, 40, 90);
		studio.picture("dragging");
		studio.hand.release();
		studio.settle();
		assertTrue(studio.bounds("Front").height > before.height + 40);
		assertFalse(studio.bounds("Front").intersects(studio.bounds("Back")));
		undoBringsBack(before, "Front");
	}

	@Test
	void selectedBoxesAreAlignedOnTheLastOne() throws Exception {
		Rectangle before = studio.bounds("Front/WEB").getCopy();
		select("Front/WEB", "Back/BTS-1", "Back/BTS-2");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
		studio.hand.until("aligned", () -> studio.bounds("Front/WEB").right() == studio.bounds("Back/BTS-2").right());
		assertEquals(studio.bounds("Back/BTS-2").right(), studio.bounds("Back/BTS-1").right());
		assertFalse(studio.bounds("Back/BTS-1").intersects(studio.bounds("Back/BTS-2")));
		studio.picture("aligned");
		undoBringsBack(before, "Front/WEB");
	}

	@Test
	void selectedBoxesGetTheSameSize() {
		select("Back/BTS-1");
		dragHandle("Back/BTS-1", 1, 1, 60, 40);
		studio.hand.release();
		studio.settle();
		select("Back/BTS-2", "Back/BTS-1");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_B);
		studio.hand.until("same size", () -> studio.bounds("Back/BTS-2").getSize().equals(studio.bounds("Back/BTS-1").getSize()));
		studio.hand.undo();
		studio.hand.until("undone", () -> !studio.bounds("Back/BTS-2").getSize().equals(studio.bounds("Back/BTS-1").getSize()));
	}

	@Test
	void tooFewBoxesAreRefusedWithAReason() {
		select("Back/BTS-1");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_LEFT);
		studio.hand.until("reason", () -> "Select at least 2 boxes for this.".equals(studio.editor.lastStatus()));
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void draggedBoxSnapsToItsNeighbourUnlessSuspended() throws Exception {
		Rectangle before = studio.bounds("Back/BTS-1").getCopy();
		Point from = studio.place(studio.figure("Back/BTS-1"), 60, 20);
		studio.hand.drag(from, new Point(from.x - 40, from.y + 5));
		studio.picture("guide");
		studio.hand.release();
		studio.settle();
		assertTrue(studio.bounds("Back/BTS-1").x < before.x - 10);
		assertEquals(studio.bounds("Back/BTS-2").y, studio.bounds("Back/BTS-1").y, "stays in line");
		from = studio.place(studio.figure("Back/BTS-1"), 60, 20);
		studio.hand.hold(KeyEvent.VK_CONTROL);
		studio.hand.drag(from, new Point(from.x + 20, from.y + 5));
		studio.hand.release();
		studio.hand.letGo(KeyEvent.VK_CONTROL);
		studio.settle();
		assertTrue(studio.bounds("Back/BTS-1").y > studio.bounds("Back/BTS-2").y, "goes where it is put");
	}

	@Test
	void arrangeAllForgetsPlacesInOneStep() throws Exception {
		Rectangle before = studio.bounds("Back/BTS-2").getCopy();
		Point from = studio.place(studio.figure("Back/BTS-2"), 60, 20);
		studio.hand.drag(from, new Point(from.x + 90, from.y + 60));
		studio.hand.release();
		studio.settle();
		Rectangle moved = studio.bounds("Back/BTS-2").getCopy();
		assertNotEquals(before, moved);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
		studio.hand.until("arranged", () -> before.equals(studio.bounds("Back/BTS-2")));
		studio.hand.undo();
		studio.hand.until("moved again", () -> moved.equals(studio.bounds("Back/BTS-2")));
		undoBringsBack(before, "Back/BTS-2");
	}

	@Test
	void boxDroppedOnAnotherGoesBesideItAndSaysSo() {
		Point from = studio.place(studio.figure("Back/BTS-1"), 60, 20);
		// onto the edge of the other one: the pointer is still in the domain
		Rectangle other = studio.bounds("Back/BTS-2");
		Rectangle own = studio.bounds("Back/BTS-1");
		double zoom = studio.editor.viewer().zoom().getZoom();
		studio.hand.drag(from, new Point(from.x + (int) ((other.x - own.right() + 40) * zoom), from.y));
		studio.hand.release();
		studio.settle();
		assertFalse(studio.bounds("Back/BTS-1").intersects(studio.bounds("Back/BTS-2")));
		assertTrue(studio.editor.lastStatus().contains("nearest free place"), studio.editor.lastStatus());
	}
}
