package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deployment like the sample for receive-intensive work, built from an empty file in the text alone with the mouse only. */
class BlankSheetTextMouseTest {
	private Studio studio;
	private Mouse mouse;
	private TextHand text;

	@AfterEach
	void close() throws Exception {
		studio.picture("end");
		studio.close();
	}

	@Test
	void sampleIsBuiltInTheTextWithTheMouseOnly() throws Exception {
		studio = Studio.start("BlankSheetTextMouse", "", EditMode.DIAGRAM);
		studio.hand.click(studio.tool("Show the text"));
		assertEquals(EditMode.TEXT, studio.editor.mode());
		text = new TextHand(studio);
		mouse = new Mouse(studio, text.widget);
		studio.picture("empty");
		text.menu().at(text.at(0)).click("New", "Deployment");
		studio.hand.until("deployment is there", () -> studio.text().startsWith("deployment "));
		servers();
		studio.picture("servers");
		hosts();
		studio.picture("hosts");
		cluster();
		connections();
		text.read();
		assertEquals(EditMode.TEXT, studio.editor.mode());
		ReceiveIntensive.assertClicked(studio.text());
	}

	private void servers() {
		create("deployment ", "Internet");
		for (int i = 0; i < 4; i++) {
			create("deployment ", "BizTalk server");
		}
		create("deployment ", "SQL Server");
		create("deployment ", "SQL Server");
		menuAt("server SQL-1").click("Roles", "master-secret");
		text.read();
		menuAt("server SQL-2").click("Roles", "sso");
		text.read();
	}

	private void hosts() {
		create("server BTS-1", "Receive host");
		mouse.choose("New Receive host: FILE");
		create("server BTS-2", "Receive host");
		mouse.choose("ReceiveHost");
		text.drag("server BTS-3", "BTS-4 : biztalk");
		create("server BTS-3", "Processing host");
		text.drag("server BTS-3", "BTS-4 : biztalk");
		create("server BTS-3", "Send host");
		mouse.choose("New Send host: FILE");
		text.drag("server BTS-3", "BTS-4 : biztalk");
		create("server BTS-3", "Tracking host");
	}

	private void cluster() {
		text.drag("server SQL-1", "sql-server, sso");
		create("server SQL-1", "Failover cluster");
		for (String database : new String[] { "Management database", "MessageBox database", "Tracking database", "SSO database", "Rule engine database" }) {
			create("cluster Cluster-1", database);
		}
	}

	private void connections() throws Exception {
		menuAt("internet Internet").click("Connect", "Message flow");
		mouse.choose("ReceiveHost");
		studio.picture("connecting");
		mouse.press("Connect");
		text.read();
		menuAt("host SendHost").click("Connect", "Message flow");
		mouse.choose("Internet");
		mouse.press("Connect");
		text.read();
		text.drag("server BTS-1", "BTS-4 : biztalk");
		menuAt("server BTS-2").click("Connect", "Data access");
		mouse.choose("Cluster-1");
		mouse.turn("ipsec", 2);
		mouse.press("Connect");
	}

	/** Creates an entry of the palette at the element whose line begins so. */
	private void create(String line, String entry) {
		menuAt(line).create(entry);
		text.read();
	}

	private Menus menuAt(String line) {
		text.read();
		Point place = text.at(line, 3);
		return text.menu().at(place);
	}
}
