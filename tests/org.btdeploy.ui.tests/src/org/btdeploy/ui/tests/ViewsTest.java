package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.ui.diagram.editor.EditMode;
import org.junit.jupiter.api.Test;

/** What of the deployment the picture shows: views and filters. */
class ViewsTest extends StudioTest {
	private static final String FLOWS = """
		deployment Flows {
		  partner P
		  server A : biztalk
		  server B : sql-server
		  flow In P -> A : https receive by partner
		  flow Out A -> P : ftp send by biztalk
		  connection Store A -> B : data-access tds
		}
		""";

	private void look(ViewKind kind) {
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_1 + kind.ordinal());
		studio.hand.until(kind.id(), () -> studio.editor.viewer().scene().drawing().view() == kind);
	}

	@Test
	void keysSwitchTheViewAndTheSelectionStays() throws Exception {
		studio.editor.setMode(EditMode.SPLIT);
		studio.hand.click(studio.at("Back/BTS-1", 60, 20));
		for (ViewKind kind : ViewKind.values()) {
			look(kind);
			studio.picture(kind.id());
			if (studio.editor.viewer().find("Back/BTS-1") != null) {
				assertEquals("Back/BTS-1", studio.editor.viewer().selected().get(0).element(), kind.id());
			}
		}
		look(ViewKind.NETWORK);
		assertEquals("Back/BTS-1", studio.editor.viewer().selected().get(0).element());
		assertEquals(SMALL, studio.text());
		assertFalse(studio.editor.isDirty());
	}

	@Test
	void viewIsRememberedForTheFile() throws Exception {
		ViewKind last = ViewKind.values()[ViewKind.values().length - 1];
		studio.editor.look(studio.editor.sight().with(last));
		studio.close();
		studio = Studio.open("viewIsRememberedForTheFile", SMALL);
		assertEquals(last, studio.editor.sight().kind());
		assertEquals(last, studio.editor.viewer().scene().drawing().view());
		studio.editor.look(studio.editor.sight().with(ViewKind.NETWORK));
	}

	@Test
	void filterHidesFlowsByWhoOpensThem() throws Exception {
		studio.close();
		studio = Studio.open("filterHidesFlows", FLOWS);
		studio.showAll();
		assertTrue(shown("In") && shown("Out") && shown("Store"));
		studio.hand.click(studio.tool("Hide connections"));
		studio.picture("menu");
		studio.hand.press(KeyEvent.VK_DOWN);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("filtered", () -> studio.editor.sight().isFiltered());
		studio.settle();
		assertFalse(shown("In"));
		assertTrue(shown("Out") && shown("Store"));
		assertNotNull(studio.tool("Hidden:\nMessage flows opened by partners"));
		studio.picture("filtered");
		studio.editor.look(studio.editor.sight().withInfrastructure(false));
		assertFalse(shown("Store"));
		studio.editor.look(studio.editor.sight().unfiltered());
		assertTrue(shown("In") && shown("Out") && shown("Store"));
		assertEquals(FLOWS, studio.text());
		assertNull(studio.editor.lastStatus());
	}

	private boolean shown(String connection) {
		return studio.editor.viewer().scene().drawing().keys().stream().anyMatch(key -> connection.equals(key.element()));
	}
}
