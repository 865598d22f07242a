package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Properties view shows what is selected on either side and changes it, one step for undo each. */
class PropertiesTest extends StudioTest {
	private PropertySheetHand sheet;

	@BeforeEach
	void openSheet() throws Exception {
		sheet = new PropertySheetHand(studio);
		studio.hand.pause(200);
	}

	private void select(String name) {
		studio.caret(SMALL.indexOf(name));
		studio.hand.until("selected " + name, () -> sheet.editor("name") instanceof Text field && field.getText().equals(name));
	}

	@Test
	void followsTheCaretTheDiagramAndTheOutline() throws Exception {
		select("WEB");
		assertEquals("http-relay, iis", sheet.field("roleWords").getText());
		assertEquals("Web", sheet.field("label").getText());
		studio.hand.click(studio.at("Back/BTS-1", 60, 20));
		studio.hand.until("BTS-1", () -> sheet.field("name").getText().equals("BTS-1"));
		assertEquals("biztalk", sheet.field("roleWords").getText());
		studio.picture("server");
		studio.caret(SMALL.indexOf("instance on BTS-2"));
		studio.hand.until("host instance", () -> sheet.editor("account") != null);
		assertEquals("BTS-2", sheet.field("server").getText());
		assertTrue(sheet.says("H on BTS-2"));
	}

	@Test
	void renamingTakesReferencesAlongAndStaysSelected() throws Exception {
		select("BTS-1");
		sheet.type("name", "Worker");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(SMALL.replace("BTS-1", "Worker"), studio.text());
		assertNotNull(studio.figure("Back/Worker"));
		assertEquals("Worker", sheet.field("name").getText());
		assertTrue(sheet.says("Worker"));
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void refusedValueStaysWithTheReason() throws Exception {
		select("BTS-1");
		sheet.type("name", "BTS-2");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("refusal", () -> sheet.says("There is a server named BTS-2 already."));
		assertEquals("BTS-2", sheet.field("name").getText());
		assertEquals(SMALL, studio.text());
		studio.picture("refused");
		studio.hand.press(KeyEvent.VK_ESCAPE);
		studio.hand.until("taken back", () -> sheet.field("name").getText().equals("BTS-1"));
		assertFalse(sheet.says("already"));
	}

	@Test
	void labelOfTwoLinesIsWrittenAndTakenAway() {
		select("BTS-1");
		sheet.type("label", "First");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.type("second");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(SMALL.replace("server BTS-1 :", "server BTS-1 \"First\\nsecond\" :"), studio.text());
		sheet.click(sheet.field("label"));
		sheet.field("label").setText("");
		studio.hand.press(KeyEvent.VK_TAB);
		studio.settle();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void flagIsOneClick() {
		select("BTS-1");
		sheet.click(sheet.editor("remote"));
		studio.settle();
		assertTrue(studio.text().contains("server BTS-1 : biztalk {"), studio.text());
		assertTrue(studio.text().contains("remote"), studio.text());
		assertTrue(((Button) sheet.editor("remote")).getSelection());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
		studio.hand.until("unticked", () -> !((Button) sheet.editor("remote")).getSelection());
	}

	@Test
	void wordIsChosenAndTheDefaultShown() {
		studio.caret(SMALL.indexOf("Small"));
		studio.hand.until("deployment", () -> sheet.editor("workloadWord") instanceof Combo);
		Combo workload = (Combo) sheet.editor("workloadWord");
		assertEquals("balanced (default)", workload.getText());
		sheet.click(workload);
		studio.hand.press(KeyEvent.VK_DOWN);
		studio.hand.press(KeyEvent.VK_DOWN);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.until("set", () -> studio.text().contains("  workload receive-intensive\n"));
		studio.settle();
		assertEquals("receive-intensive", workload.getText());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void rolesAreTickedInAList() throws Exception {
		select("BTS-1");
		sheet.click(sheet.field("roleWords"));
		studio.hand.press(KeyEvent.VK_DOWN);
		sheet.choose("iis", true);
		sheet.choose("admin-tools", true);
		studio.picture("roles");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(SMALL.replace("server BTS-1 : biztalk", "server BTS-1 : biztalk, iis, admin-tools"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void referenceIsChosenAmongWhatFits() throws Exception {
		studio.caret(SMALL.indexOf("instance on BTS-2"));
		studio.hand.until("host instance", () -> sheet.editor("server") != null);
		sheet.click(sheet.field("server"));
		studio.hand.press(KeyEvent.VK_DOWN);
		studio.hand.until("choices", () -> PropertySheetHand.choices() != null);
		studio.picture("servers");
		studio.hand.type("rel");
		studio.hand.until("filtered", () -> PropertySheetHand.choices().getItemCount() == 1);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(SMALL.replace("instance on BTS-2", "instance on RELAY"), studio.text());
	}

	@Test
	void severalElementsAreChangedInOneStep() throws Exception {
		studio.showAll();
		studio.hand.click(studio.place(studio.figure("Back/BTS-1"), 60, 20));
		studio.hand.with(InputEvent.SHIFT_DOWN_MASK, () -> studio.hand.click(studio.place(studio.figure("Back/BTS-2"), 60, 20)));
		studio.hand.until("both", () -> sheet.says("2 elements"));
		assertNull(sheet.editor("name"));
		sheet.type("roleWords", "biztalk, iis");
		studio.picture("several");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(SMALL.replace(": biztalk\n", ": biztalk, iis\n"), studio.text());
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void cannotBeEditedWhileTheTextIsBroken() throws Exception {
		select("BTS-1");
		studio.caret(SMALL.indexOf("}\n  domain Back"));
		studio.hand.press(KeyEvent.VK_DELETE);
		studio.hand.until("note", () -> sheet.says("The text has syntax errors"));
		assertFalse(sheet.field("name").getEditable());
		studio.picture("broken");
		studio.hand.undo();
		studio.hand.until("editable", () -> !sheet.says("The text has syntax errors"));
		assertTrue(sheet.field("name").getEditable());
	}

	@Test
	void whatIsBeingTypedIsSaved() throws Exception {
		select("BTS-1");
		sheet.click(sheet.editor("remote"));
		studio.settle();
		sheet.type("label", "Late");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		studio.hand.until("saved", () -> !studio.editor.isDirty());
		assertTrue(studio.text().contains("server BTS-1 \"Late\""), studio.text());
		try (var in = studio.file.getContents()) {
			assertEquals(studio.text(), new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
		}
	}
}
