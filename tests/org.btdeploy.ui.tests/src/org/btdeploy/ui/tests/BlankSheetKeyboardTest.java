package org.btdeploy.ui.tests;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deployment like the sample for receive-intensive work, drawn from a blank sheet in the picture with keys only. */
class BlankSheetKeyboardTest {
	private Studio studio;
	private Keyboard keys;

	@AfterEach
	void close() throws Exception {
		studio.picture("end");
		studio.close();
	}

	@Test
	void sampleIsDrawnWithKeysOnly() throws Exception {
		studio = Studio.open("BlankSheetKeyboard", "deployment New {\n}\n");
		keys = new Keyboard(studio);
		studio.hand.move(new org.eclipse.swt.graphics.Point(800, 60)); // out of the way of tooltips
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_3);
		studio.hand.until("picture alone", () -> studio.editor.mode() == EditMode.DIAGRAM);
		servers();
		hosts();
		studio.picture("hosts");
		cluster();
		studio.picture("cluster");
		connections();
		studio.settle();
		ReceiveIntensive.assertTyped(studio.text());
	}

	private void servers() throws Exception {
		keys.create("internet");
		studio.picture("naming");
		keys.enter();
		for (int i = 1; i <= 4; i++) {
			keys.create("biztalk BTS-" + i + " \"BizTalk Server " + i + "\"");
		}
		keys.create("sql server NODE-A");
		label("NODE-A", "Node A", "(Active)");
		keys.createFirst("master secret");
		keys.create("sql server NODE-B");
		label("NODE-B", "Node B", "(Passive)");
		keys.createFirst("single sign");
		studio.picture("servers");
	}

	private void label(String name, String first, String second) {
		studio.hand.until("created", () -> studio.editor.viewer().find(name) != null && keys.isSelected(name) && keys.overlay() == null);
		studio.hand.press(KeyEvent.VK_F2);
		studio.hand.pause(150);
		keys.type(name + " \"" + first);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
		keys.type(second + "\"");
		keys.enter();
	}

	private void hosts() {
		keys.go("BTS-1");
		keys.create("receive host ReceiveHost \"Receive Host\"");
		keys.choose("FILE");
		keys.go("BTS-2");
		keys.createFirst("receive host");
		both("BTS-3", "BTS-4");
		keys.create("processing host ProcessingHost \"Processing Host\"");
		both("BTS-3", "BTS-4");
		keys.create("send host SendHost \"Send Host\"");
		keys.choose("FILE");
		both("BTS-3", "BTS-4");
		keys.create("tracking host TrackingHost \"Tracking Host\"");
	}

	/** Selects two servers that stand side by side or one above the other. */
	private void both(String first, String second) {
		keys.go(first);
		keys.add(second, arrow(first, second));
	}

	private int arrow(String from, String to) {
		Rectangle a = studio.bounds(from);
		Rectangle b = studio.bounds(to);
		if (Math.abs(a.x - b.x) > Math.abs(a.y - b.y)) {
			return b.x > a.x ? KeyEvent.VK_RIGHT : KeyEvent.VK_LEFT;
		}
		return b.y > a.y ? KeyEvent.VK_DOWN : KeyEvent.VK_UP;
	}

	private void cluster() {
		keys.go("NODE-A");
		keys.create("failover cluster SQL-CLUSTER \"SQL Server and Master Secret Server\"");
		keys.choose("NODE-B");
		for (String database : new String[] { "management database \"Management\"", "messagebox database \"MessageBox\"", "tracking database \"Tracking\"", "sso database \"SSO\"",
			"rule engine database \"Rule engine\"" }) {
			keys.go("NODE-A");
			keys.createFirst(database);
		}
	}

	private void connections() throws Exception {
		keys.go("Internet");
		keys.connect("Message flow", "ReceiveHost", "messages");
		studio.picture("connecting");
		keys.enter();
		keys.go("BizTalk/SendHost/HostInstance#0");
		keys.connect("Message flow", "Internet", "messages");
		keys.enter();
		keys.go("BTS-1");
		keys.add("BTS-2", arrow("BTS-1", "BTS-2"));
		keys.add("BTS-4", arrow("BTS-2", "BTS-4"));
		keys.add("BTS-3", arrow("BTS-4", "BTS-3"));
		keys.connect("Data access", "SQL-CLUSTER", "");
		studio.hand.press(KeyEvent.VK_TAB);
		studio.hand.press(KeyEvent.VK_TAB);
		studio.hand.press(KeyEvent.VK_TAB);
		studio.hand.press(KeyEvent.VK_DOWN);
		studio.hand.press(KeyEvent.VK_DOWN);
		studio.picture("protection");
		keys.enter();
	}
}
