package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections: what is proposed, and what is refused. */
class ConnectTest extends StudioTest {
	private Mouse mouse;
	private Keyboard keys;

	@BeforeEach
	void show() {
		mouse = new Mouse(studio);
		keys = new Keyboard(studio);
		studio.showAll();
	}

	@Test
	void firewallsBetweenTheEndsAreProposed() {
		mouse.take("Message flow");
		mouse.click("Internet");
		mouse.click("Front/WEB");
		studio.picture("proposal");
		mouse.press("Connect");
		studio.settle();
		assertTrue(studio.text().contains("flow Internet -> WEB via FW : https by partner"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void connectionIsDrawnByDragging() {
		mouse.take("Data access");
		studio.hand.drag(mouse.head("Back/BTS-1"), mouse.head("Back/BTS-2"));
		studio.picture("dragging");
		studio.hand.release();
		mouse.press("Connect");
		studio.settle();
		assertTrue(studio.text().contains("connection BTS-1 -> BTS-2 : data-access by biztalk"), studio.text());
	}

	@Test
	void hostInACardIsAnEnd() {
		mouse.take("Message flow");
		mouse.click("Internet");
		mouse.click("G/H/HostInstance#0");
		mouse.press("Connect");
		studio.settle();
		assertTrue(studio.text().contains("flow Internet -> H"), studio.text());
	}

	@Test
	void trustGoesBetweenDomainsOnly() {
		mouse.take("Trust");
		studio.hand.move(mouse.head("Front/WEB"));
		studio.hand.click(mouse.head("Front/WEB"));
		assertEquals("A trust goes from one domain to another.", studio.editor.lastStatus());
		mouse.click("Front");
		mouse.click("Back");
		studio.settle();
		assertTrue(studio.text().contains("trust Front -> Back"), studio.text());
	}

	@Test
	void severalServersAreConnectedAtOnceWithKeys() {
		studio.editor.viewer().getControl().setFocus();
		keys.go("Back/BTS-1");
		int arrow = studio.bounds("Back/BTS-2").x > studio.bounds("Back/BTS-1").x ? KeyEvent.VK_RIGHT : KeyEvent.VK_DOWN;
		keys.add("Back/BTS-2", arrow);
		keys.connect("Message flow", "RELAY", "ftp");
		keys.enter();
		studio.settle();
		assertTrue(studio.text().contains("flow BTS-1 -> RELAY : ftp send by biztalk"), studio.text());
		assertTrue(studio.text().contains("flow BTS-2 -> RELAY : ftp send by biztalk"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}
}
