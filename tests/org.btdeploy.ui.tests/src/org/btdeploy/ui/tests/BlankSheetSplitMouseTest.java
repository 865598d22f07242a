package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.InputEvent;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A deployment like the sample for receive-intensive work, built from an empty file beside its picture with the mouse only, as it
 * comes: by the palette, in the menus of text, picture and outline, and in the Properties view.
 */
class BlankSheetSplitMouseTest {
	private Studio studio;
	private Mouse picture;
	private Mouse overText;
	private TextHand text;

	@AfterEach
	void close() throws Exception {
		studio.picture("end");
		studio.close();
	}

	@Test
	void sampleIsBuiltOnBothSidesWithTheMouseOnly() throws Exception {
		studio = Studio.start("BlankSheetSplitMouse", "", EditMode.SPLIT);
		text = new TextHand(studio);
		picture = new Mouse(studio);
		overText = new Mouse(studio, text.widget);
		studio.picture("empty");
		picture.follow("Begin one");
		studio.settle();
		servers();
		hosts();
		studio.picture("hosts");
		cluster();
		connections();
		assertEquals(EditMode.SPLIT, studio.editor.mode());
		ReceiveIntensive.assertClicked(studio.text());
	}

	private void servers() throws Exception {
		drawn("Internet");
		drawn("BizTalk server");
		for (int i = 0; i < 3; i++) {
			text.menu().at(text.at("server BTS-1", 3)).create("BizTalk server");
			studio.settle();
		}
		drawn("SQL Server");
		drawn("SQL Server");
		fit();
		tickRole();
		picture.take("Single sign-on server");
		picture.click("SQL-2");
		picture.choose("Add the role");
		studio.settle();
	}

	/** In the list that the Properties view opens. */
	private void tickRole() throws Exception {
		PropertySheetHand properties = new PropertySheetHand(studio);
		studio.hand.click(text.at("server SQL-1", 8));
		studio.hand.until("properties of the server", () -> properties.field("name").getText().equals("SQL-1"));
		properties.click(properties.opener("roleWords"));
		properties.choose("master-secret", true);
		studio.hand.click(text.at("server SQL-2", 8)); // leaves the list
		text.widget.getShell().forceActive(); // what a window manager does
		studio.hand.until("role", () -> studio.text().contains("sql-server, master-secret"));
		studio.settle();
	}

	/** Creates something on the paper; another click there leaves its name as it is. */
	private void drawn(String entry) {
		int before = studio.text().length();
		picture.take(entry);
		picture.clickPaper();
		studio.hand.until(entry + " is created", () -> studio.text().length() > before);
		studio.settle();
		picture.clickPaper();
	}

	private void fit() {
		studio.hand.click(studio.tool("Show the whole picture"));
		studio.settle();
	}

	private void hosts() {
		fit();
		picture.take("Receive host");
		picture.click("BTS-1");
		picture.choose("New Receive host: FILE");
		studio.settle();
		picture.clickPaper();
		text.menu().at(text.at("server BTS-2", 3)).create("Receive host");
		overText.choose("ReceiveHost");
		studio.settle();
		for (String host : new String[] { "Processing host", "Tracking host" }) {
			text.drag("server BTS-3", "BTS-4 : biztalk");
			text.menu().at(text.at("server BTS-3", 3)).create(host);
			studio.settle();
		}
		fit();
		picture.take("Send host");
		picture.around("BTS-3", "BTS-4");
		picture.choose("New Send host: FILE");
		studio.settle();
		picture.clickPaper();
	}

	private void cluster() throws Exception {
		text.drag("server SQL-1", "sql-server, sso");
		text.menu().at(text.at("server SQL-1", 3)).create("Failover cluster");
		studio.settle();
		Trees outline = Trees.outline(studio.hand);
		Menus menu = new Menus(studio.hand, outline.tree);
		for (String database : new String[] { "Management database", "MessageBox database", "Tracking database", "SSO database", "Rule engine database" }) {
			outline.click("Cluster-1");
			menu.at(outline.place("Cluster-1")).create(database);
			studio.settle();
		}
		fit();
	}

	private void connections() throws Exception {
		text.menu().at(text.at("internet Internet", 3)).click("Connect", "Message flow");
		overText.choose("ReceiveHost");
		overText.press("Connect");
		studio.settle();
		picture.take("Message flow");
		picture.click("BizTalk/SendHost/HostInstance#0");
		picture.click("Internet");
		picture.press("Connect");
		studio.settle();
		text.drag("server BTS-1", "BTS-4 : biztalk");
		text.menu().at(text.at("server BTS-2", 3)).click("Connect", "Data access");
		overText.choose("Cluster-1");
		overText.press("Connect");
		studio.settle();
		protect();
	}

	/** All four connections at once, in the menu of the outline. */
	private void protect() throws Exception {
		Trees outline = Trees.outline(studio.hand);
		outline.click("BTS-1 -> Cluster-1");
		Point last = outline.place("BTS-4 -> Cluster-1");
		studio.hand.with(InputEvent.SHIFT_DOWN_MASK, () -> studio.hand.click(last));
		new Menus(studio.hand, outline.tree).at(last).click("All Properties", "Security", "Protection", "ipsec");
		studio.settle();
	}
}
