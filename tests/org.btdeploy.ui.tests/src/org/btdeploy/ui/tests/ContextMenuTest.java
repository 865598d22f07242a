package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.btdeploy.model.Server;
import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** What the context menus of text, outline and picture offer, and that it does it. */
class ContextMenuTest extends StudioTest {
	private TextHand text() {
		return new TextHand(studio);
	}

	private String selectedText() {
		return ((ITextSelection) studio.editor.getSelectionProvider().getSelection()).getText();
	}

	@Test
	void newServerOfTheTextIsNamedWhereItStands() throws Exception {
		Menus menu = text().menu().at(text().at("domain Back", 2));
		studio.picture("menu");
		assertTrue(menu.entries().containsAll(List.of("New", "Connect", "Move to …", "Delete domain Back", "Rename…", "Find References")), menu.entries().toString());
		menu.click("New", "Databases", "SQL Server");
		studio.hand.until("name is selected", () -> selectedText().equals("SQL-1"));
		studio.picture("naming");
		studio.hand.type("DB-7");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertTrue(studio.text().contains("    server BTS-2 : biztalk\n    server DB-7 : sql-server\n"), studio.text());
		assertNotNull(studio.editor.viewer().find("Back/DB-7"));
		studio.hand.until("figure is selected", () -> studio.editor.viewer().selected().stream().anyMatch(key -> key.element().equals("Back/DB-7")));
		studio.hand.undo();
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void namesTypedForNewElementsAreCarriedToWhereTheyAreUsed() {
		String flow = "flow Internet -> WEB : https receive";
		int end = SMALL.lastIndexOf("}");
		studio.document.set(SMALL.substring(0, end) + "  " + flow + "\n}\n");
		studio.settle();
		text().menu().at(text().at(flow, 6)).click("New", "Security", "Firewall");
		studio.hand.until("name is selected", () -> selectedText().equals("FW1"));
		studio.hand.type("OUTER");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertTrue(studio.text().contains("via OUTER"), studio.text());
		assertTrue(studio.state().document().problems().isEmpty(), studio.state().document().problems().toString());
	}

	@Test
	void selectedLinesAreWorkedOnTogether() {
		text().drag("server BTS-1", "BTS-2 : biztalk");
		text().menu().at(text().at("server BTS-1", 3)).click("New", "BizTalk Server", "Tracking host");
		studio.settle();
		assertTrue(studio.text().contains("host TrackingHost"), studio.text());
		assertEquals(4, studio.text().split("instance on BTS-").length - 1);
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void rolesAreTickedInTheMenuOfTheText() {
		text().menu().at(text().at("BTS-2 : biztalk", 2)).click("Roles", "sql-server");
		studio.settle();
		assertEquals(List.of("biztalk", "sql-server"), ((Server) studio.state().find("Back/BTS-2")).getRoleWords());
		int caret = ((ITextSelection) studio.editor.getSelectionProvider().getSelection()).getOffset();
		assertTrue(studio.text().substring(0, caret).endsWith("server BTS-2"));
	}

	@Test
	void elementIsDeletedFromTheTextWithWhatNeedsIt() {
		text().menu().at(text().at("BTS-2 : biztalk", 2)).click("Delete server BTS-2");
		studio.settle();
		assertFalse(studio.text().contains("BTS-2"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void textWithErrorsSaysWhyNothingCanBeCreated() throws Exception {
		studio.caret(SMALL.indexOf("}\n  domain Back"));
		studio.hand.press(KeyEvent.VK_DELETE);
		studio.hand.until("banner", () -> studio.editor.banner() != null);
		Menus menu = text().menu().at(text().at("internet", 2));
		studio.picture("menu");
		assertTrue(menu.entries().stream().anyMatch(entry -> entry.contains("syntax errors")), menu.entries().toString());
		assertFalse(menu.entries().contains("New"));
		menu.click("Show the First Error");
		studio.hand.until("error", () -> studio.editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
			&& selection.getOffset() == studio.state().document().problems().get(0).offset());
	}

	@Test
	void keyOpensTheMenuAtTheCaret() {
		studio.caret(SMALL.indexOf("H : in-process"));
		Menus menu = text().menu().byKey();
		menu.walk("All Properties", "Security", "Windows group");
		studio.hand.type("Users");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("written", () -> studio.text().contains("windows-group \"Users\""));
	}

	@Test
	void outlineCreatesConnectsRenamesAndDeletes() throws Exception {
		studio.editor.setMode(EditMode.TEXT);
		Trees outline = Trees.outline(studio.hand);
		Menus menu = new Menus(studio.hand, outline.tree);
		Point back = outline.place("Back");
		studio.hand.click(back);
		menu.at(back);
		studio.picture("menu");
		assertTrue(menu.entries().containsAll(List.of("New", "Connect", "Cut", "Copy", "Paste", "Delete", "Move to …", "Rename …", "Find References", "Show in Text", "Kinds")),
			menu.entries().toString());
		menu.click("New", "Databases", "SQL Server");
		studio.hand.until("name is selected", () -> selectedText().equals("SQL-1"));
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("in the outline", () -> outline.shows("SQL-1"));
		Point server = outline.place("SQL-1");
		studio.hand.click(server);
		menu.at(server).click("Connect", "Administration");
		Mouse mouse = new Mouse(studio, text().widget);
		mouse.choose("WEB");
		mouse.press("Connect");
		studio.hand.until("connected", () -> studio.text().contains("connection SQL-1 -> WEB : administration"));
		studio.hand.click(server);
		studio.hand.press(KeyEvent.VK_DELETE);
		studio.hand.until("deleted", () -> studio.text().equals(SMALL));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
		studio.hand.until("back again", () -> studio.text().contains("SQL-1 -> WEB"));
	}

	@Test
	void outlineRenamesWhatThePictureDoesNotShow() throws Exception {
		Trees outline = Trees.outline(studio.hand);
		Point group = outline.place("G");
		studio.hand.click(group);
		Popups.inDialog("Rename", () -> studio.hand.tap(KeyEvent.VK_F2), () -> {
			Shell dialog = Popups.dialog("Rename");
			assertNotNull(dialog);
			studio.hand.type("GROUP-7");
			studio.hand.press(KeyEvent.VK_ENTER);
			studio.hand.until("closed", dialog::isDisposed);
		});
		assertTrue(studio.text().contains("group GROUP-7 {"), studio.text());
	}

	@Test
	void menuOfThePictureCreatesAtTheFigure() throws Exception {
		studio.showAll();
		Menus menu = new Menus(studio.hand, studio.editor.viewer().getControl());
		Mouse mouse = new Mouse(studio);
		mouse.click("Back");
		menu.at(mouse.head("Back"));
		studio.picture("menu");
		menu.click("New", "Databases", "SQL Server");
		studio.settle();
		assertNotNull(studio.editor.viewer().find("Back/SQL-1"));
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}
}
