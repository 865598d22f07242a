package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture is confined to a part of the deployment, and shows the whole again. */
class PartTest extends StudioTest {
	private Mouse mouse;

	@BeforeEach
	void showOnlyTheBack() {
		mouse = new Mouse(studio);
		studio.showAll();
		new Menus(studio.hand, studio.editor.viewer().getControl()).at(selected("Back")).click("Show Only This");
		studio.hand.until("confined", () -> studio.editor.viewer().find("Front") == null);
	}

	private org.eclipse.swt.graphics.Point selected(String element) {
		mouse.click(element);
		return mouse.head(element);
	}

	@Test
	void barSaysWhichPartAndLeadsBack() {
		studio.picture("part");
		assertNotNull(studio.figure("Back/BTS-1"));
		assertNull(studio.editor.viewer().find("Internet"));
		studio.hand.click(studio.tool("The diagram shows only Back"));
		studio.hand.until("whole", () -> studio.editor.viewer().find("Front") != null);
		assertTrue(!studio.editor.sight().isRestricted());
		assertEquals(SMALL, studio.text());
	}

	@Test
	void whatIsRenamedOrCreatedStaysInThePart() {
		mouse.click("Back");
		studio.hand.press(KeyEvent.VK_F2);
		studio.hand.type("Rear");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertNotNull(studio.figure("Rear/BTS-1"));
		assertNull(studio.editor.viewer().find("Front"));
		mouse.take("Services domain");
		mouse.clickPaper();
		studio.hand.until("created", () -> studio.text().contains("domain Services"));
		studio.settle();
		studio.hand.press(KeyEvent.VK_ESCAPE);
		assertNotNull(studio.figure("Services"));
		assertNull(studio.editor.viewer().find("Front"));
		studio.picture("created");
	}
}
