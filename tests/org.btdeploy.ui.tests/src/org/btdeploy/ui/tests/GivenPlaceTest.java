package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;

import org.btdeploy.diagram.view.ViewKind;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Where places are kept, boxes stand where they were created or dropped, as part of one step; else the layout decides. */
class GivenPlaceTest extends StudioTest {
	private static final String KEPT = """
		btdeploy-layout 1
		network Back 60 480 700 340
		network Back/BTS-1 90 540
		network Back/BTS-2 300 540
		network Front 60 200 700 200
		network Front/RELAY 300 260
		network Front/WEB 90 260
		network Internet 300 40
		""";
	/** Places are in line with neighbours or on a grid, and the pointer stands on whole pixels. */
	private static final int NEAR = 10;
	private Mouse mouse;

	private void openWithPlaces() throws Exception {
		studio.close();
		Files.writeString(Path.of(studio.file.getLocationURI()).resolveSibling(studio.file.getName() + ".layout"), KEPT);
		studio = Studio.reopen(studio);
		mouse = new Mouse(studio);
		studio.showAll();
	}

	/** Puts the name field away, which opens for what is new. */
	private void unnamed() {
		studio.hand.until("asks for the name", () -> Display.getCurrent().getFocusControl() instanceof Text);
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.settle();
	}

	/** A place so far right of and below the corner of BTS-1. */
	private Point from(int dx, int dy) {
		return studio.place(studio.figure("Back/BTS-1"), dx, dy);
	}

	/** The figure stands so far right of and below the corner of BTS-1. */
	private void assertStands(String element, int dx, int dy) {
		Rectangle anchor = studio.bounds("Back/BTS-1");
		Rectangle at = studio.bounds(element);
		boolean near = Math.abs(at.x - anchor.x - dx) <= NEAR && Math.abs(at.y - anchor.y - dy) <= NEAR;
		assertTrue(near, element + " at " + (at.x - anchor.x) + ", " + (at.y - anchor.y) + " instead of " + dx + ", " + dy);
	}

	private void assertUndoneAtOnce() {
		studio.hand.undo();
		studio.settle();
		assertEquals(SMALL, studio.text());
		assertEquals(KEPT, studio.editor.keptPlaces().print());
	}

	@Test
	void newServerStandsWhereItWasClicked() throws Exception {
		openWithPlaces();
		mouse.take("SQL Server");
		studio.hand.click(from(330, 150));
		unnamed();
		studio.picture("created");
		assertStands("Back/SQL-1", 330, 150);
		assertStands("Back/BTS-2", 210, 0);
		assertUndoneAtOnce();
		studio.hand.redo();
		studio.settle();
		assertStands("Back/SQL-1", 330, 150);
	}

	@Test
	void whereThereIsNoRoomItStandsNearby() throws Exception {
		openWithPlaces();
		mouse.take("SQL Server");
		studio.hand.click(from(60, 8)); // on BTS-1 itself
		mouse.choose("New beside");
		unnamed();
		studio.picture("evaded");
		Rectangle at = studio.bounds("Back/SQL-1");
		Rectangle near = studio.bounds("Back/BTS-1");
		assertTrue(!at.intersects(near) && at.getCenter().getDistance(near.getCenter()) < 200, at + " beside " + near);
	}

	@Test
	void rectangleGivesTheSizeToo() throws Exception {
		openWithPlaces();
		mouse.take("Data domain");
		studio.hand.drag(from(720, 0), from(1120, 140));
		studio.hand.release();
		unnamed();
		studio.picture("drawn");
		assertStands("Data", 720, 0);
		assertTrue(Math.abs(studio.bounds("Data").width - 400) <= NEAR && Math.abs(studio.bounds("Data").height - 140) <= NEAR, studio.bounds("Data").toString());
		assertUndoneAtOnce();
	}

	@Test
	void domainAroundServersStandsAroundThem() throws Exception {
		openWithPlaces();
		mouse.take("Zone");
		mouse.around("Back/BTS-1", "Back/BTS-2");
		unnamed();
		studio.picture("zone");
		String zone = studio.editor.viewer().selected().get(0).element();
		assertNotNull(studio.state().find(zone + "/BTS-1"), studio.text());
		Rectangle first = studio.bounds(zone + "/BTS-1");
		assertEquals(210, studio.bounds(zone + "/BTS-2").x - first.x);
		assertTrue(studio.bounds(zone).contains(first));
		assertUndoneAtOnce();
	}

	@Test
	void serverDroppedInAnotherDomainStaysWhereItWasDropped() throws Exception {
		openWithPlaces();
		Rectangle web = studio.bounds("Front/WEB").getCopy();
		Rectangle anchor = studio.bounds("Back/BTS-1").getCopy();
		studio.hand.drag(studio.place(studio.figure("Front/WEB"), 40, 8), studio.place(studio.figure("Front/WEB"), 440, 468));
		studio.hand.release();
		studio.settle();
		studio.picture("dropped");
		assertStands("Back/WEB", web.x + 400 - anchor.x, web.y + 460 - anchor.y);
		assertUndoneAtOnce();
		assertEquals(web, studio.bounds("Front/WEB"));
	}

	@Test
	void inAnAutomaticLayoutTheLayoutDecides() {
		mouse = new Mouse(studio);
		studio.showAll();
		mouse.take("SQL Server");
		studio.hand.click(studio.place(studio.figure("Back"), 40, 14));
		unnamed();
		assertTrue(studio.editor.keptPlaces().paths(ViewKind.NETWORK.id()).isEmpty());
	}
}
