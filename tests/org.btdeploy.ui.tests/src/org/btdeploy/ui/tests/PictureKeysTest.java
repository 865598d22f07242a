package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys in the picture: walking, typing what to create, moving, names that are refused. */
class PictureKeysTest extends StudioTest {
	private Keyboard keys;

	@BeforeEach
	void show() {
		keys = new Keyboard(studio);
		studio.showAll();
		studio.editor.viewer().getControl().setFocus();
	}

	@Test
	void arrowsLeadIntoBoxesAndOut() {
		keys.go("Back");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_DOWN);
		assertTrue(keys.isSelected("Back/BTS-1"));
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_DOWN);
		assertTrue(keys.isSelected("G/H/HostInstance#0"));
		studio.picture("row");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_UP);
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_UP);
		assertTrue(keys.isSelected("Back"));
	}

	@Test
	void typingCreatesAtTheSelection() {
		keys.go("Front");
		keys.create("mail server POST \"The post\"");
		studio.settle();
		assertTrue(studio.text().contains("server POST \"The post\" : mail-server"), studio.text());
		assertNotNull(studio.figure("Front/POST"));
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void takenNameIsRefusedAndTheFieldStays() {
		keys.go("Back/BTS-1");
		studio.hand.press(KeyEvent.VK_F2);
		keys.type("BTS-2");
		keys.enter();
		studio.picture("refused");
		assertTrue(studio.editor.lastStatus().contains("BTS-2"), studio.editor.lastStatus());
		assertEquals(SMALL, studio.text());
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
		keys.type("BTS-9");
		keys.enter();
		studio.settle();
		assertEquals(SMALL.replace("BTS-1", "BTS-9"), studio.text());
	}

	@Test
	void selectionIsMovedToAnotherDomainFromAList() {
		keys.go("Front/WEB");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
		keys.choose("Back");
		studio.settle();
		assertNotNull(studio.state().find("Back/WEB"));
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void brokenTextRefusesWithAReason() {
		studio.document.set(SMALL.replace("domain Back : services {", "domain Back : services"));
		studio.hand.until("banner", () -> studio.editor.banner() != null);
		keys.go("Back/BTS-1");
		studio.hand.press(KeyEvent.VK_INSERT);
		studio.hand.pause(200);
		assertNull(keys.overlay());
		assertTrue(studio.editor.lastStatus().contains("syntax errors"), studio.editor.lastStatus());
	}
}
