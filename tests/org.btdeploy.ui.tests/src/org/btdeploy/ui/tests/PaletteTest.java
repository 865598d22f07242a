package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;

import org.btdeploy.model.Server;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Creating from the palette: by clicks, by dragging, by rectangles, by its search. */
class PaletteTest extends StudioTest {
	private Mouse mouse;
	private Keyboard keys;

	@BeforeEach
	void show() {
		mouse = new Mouse(studio);
		keys = new Keyboard(studio);
		studio.showAll();
	}

	@Test
	void roleIsAddedByAClickOnAServer() {
		mouse.take("Master secret server");
		mouse.click("Back/BTS-1");
		studio.picture("choice");
		mouse.choose("Add the role");
		studio.settle();
		assertEquals(SMALL.replace("server BTS-1 : biztalk", "server BTS-1 : biztalk, master-secret"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void entryIsDraggedIntoTheDiagramAndNamed() {
		studio.editor.palette().reveal("File share");
		studio.hand.pause(300);
		dragWhileTheStudioWaits(studio.editor.palette().place("File share"), studio.place(studio.figure("Back"), 60, 10));
		studio.hand.until("created", () -> studio.text().contains("file-server"));
		studio.settle();
		studio.hand.until("asks for the name", () -> Display.getCurrent().getFocusControl() instanceof Text);
		studio.hand.type("Files");
		keys.enter();
		studio.settle();
		assertNotNull(studio.figure("Back/Files"));
	}

	/** The platform waits for the next event to see whether something is dragged, so the mouse needs a thread of its own. */
	private void dragWhileTheStudioWaits(Point from, Point to) {
		Thread hand = new Thread(() -> {
			try {
				Robot robot = new Robot();
				robot.mouseMove(from.x, from.y);
				robot.delay(200);
				robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
				for (int i = 0; i <= 20; i++) {
					robot.delay(60);
					robot.mouseMove(from.x + (to.x - from.x) * i / 20, from.y + (to.y - from.y) * i / 20);
				}
				robot.delay(400);
				robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
			} catch (AWTException e) {
				throw new IllegalStateException(e);
			}
		});
		hand.start();
		studio.hand.until("dragged", () -> !hand.isAlive());
	}

	@Test
	void domainDrawnAroundServersTakesThemIn() {
		studio.close();
		studio = open("deployment D {\n  server A : biztalk\n  server B : biztalk\n}\n");
		mouse = new Mouse(studio);
		mouse.take("Services domain");
		mouse.around("A", "B");
		studio.settle();
		studio.picture("named");
		assertTrue(studio.state().find("Services/A") instanceof Server, studio.text());
		assertTrue(studio.state().find("Services/B") instanceof Server, studio.text());
	}

	private static Studio open(String text) {
		try {
			Studio opened = Studio.open("PaletteTest", text);
			opened.showAll();
			return opened;
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void databaseOnAServerComesWithItsGroup() {
		mouse.take("SSO database");
		mouse.click("Back/BTS-2");
		studio.settle();
		keys.enter();
		assertTrue(studio.text().contains("database SSODB : sso on BTS-2"), studio.text());
		assertNotNull(studio.editor.viewer().find("G/SSODB"));
	}

	@Test
	void firewallOnADomainAsksForTheOtherSide() {
		mouse.take("Firewall");
		mouse.click("Back");
		mouse.choose("Firewall between Front");
		studio.settle();
		keys.enter();
		assertTrue(studio.text().contains("protects Back"), studio.text());
		assertTrue(studio.text().contains("from Front"), studio.text());
	}

	@Test
	void whatCannotBeThereSaysWhy() {
		mouse.take("Zone");
		studio.hand.move(mouse.paper());
		studio.hand.move(mouse.head("Internet"));
		assertEquals("A zone stands in a domain.", studio.editor.lastStatus());
		studio.picture("refused");
		mouse.click("Internet");
		assertEquals("A zone stands in a domain.", studio.editor.lastStatus(), "after the click");
		assertEquals(SMALL, studio.text());
	}

	@Test
	void refusedClickOnThePaperStaysExplained() {
		mouse.take("Zone");
		mouse.clickPaper();
		assertEquals("A zone stands in a domain.", studio.editor.lastStatus());
		studio.picture("refused");
		assertEquals(SMALL, studio.text());
	}

	@Test
	void searchFiltersAndEnterCreatesAtTheSelection() {
		mouse.click("Back");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
		studio.hand.type("sharepoint");
		studio.picture("filtered");
		assertNull(studio.editor.palette().place("Mail server"));
		keys.enter();
		studio.settle();
		keys.enter();
		assertTrue(studio.text().contains("server WEB-1 : sharepoint"), studio.text());
		assertNotNull(studio.editor.palette().place("Mail server"));
	}
}
