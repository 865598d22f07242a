package org.btdeploy.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deployment like the sample for receive-intensive work, drawn from a blank sheet in the picture with the mouse only. */
class BlankSheetMouseTest {
	private Studio studio;
	private Mouse mouse;

	@AfterEach
	void close() throws Exception {
		studio.picture("end");
		studio.close();
	}

	@Test
	void sampleIsDrawnWithTheMouseOnly() throws Exception {
		studio = Studio.open("BlankSheetMouse", "deployment New {\n}\n");
		mouse = new Mouse(studio);
		studio.showAll();
		servers();
		studio.picture("servers");
		hosts();
		studio.picture("hosts");
		cluster();
		studio.picture("cluster");
		connections();
		studio.settle();
		ReceiveIntensive.assertClicked(studio.text());
	}

	private void servers() {
		create("Internet");
		for (int i = 0; i < 4; i++) {
			create("BizTalk server");
		}
		create("SQL Server");
		create("SQL Server");
		studio.showAll();
		mouse.take("Master secret server");
		mouse.click("SQL-1");
		mouse.choose("Add the role");
		mouse.take("Single sign-on server");
		mouse.click("SQL-2");
		mouse.choose("Add the role");
	}

	/** Creates something on the paper; another click there leaves its name as it is. */
	private void create(String entry) {
		int before = studio.text().length();
		mouse.take(entry);
		mouse.clickPaper();
		studio.hand.until(entry + " is created", () -> studio.text().length() > before);
		studio.settle();
		mouse.clickPaper();
	}

	private void hosts() {
		mouse.take("Receive host");
		mouse.click("BTS-1");
		mouse.choose("New Receive host: FILE");
		done();
		mouse.take("Receive host");
		mouse.click("BTS-2");
		mouse.choose("ReceiveHost");
		done();
		mouse.take("Processing host");
		mouse.around("BTS-3", "BTS-4");
		done();
		mouse.take("Send host");
		mouse.around("BTS-3", "BTS-4");
		mouse.choose("New Send host: FILE");
		done();
		mouse.take("Tracking host");
		mouse.around("BTS-3", "BTS-4");
		done();
	}

	private void done() {
		studio.settle();
		mouse.clickPaper();
		studio.showAll();
	}

	private void cluster() {
		mouse.take("Failover cluster");
		mouse.around("SQL-1", "SQL-2");
		done();
		for (String database : new String[] { "Management database", "MessageBox database", "Tracking database", "SSO database", "Rule engine database" }) {
			mouse.take(database);
			mouse.click("Cluster-1");
			done();
		}
	}

	private void connections() throws Exception {
		connect("Message flow", "Internet", "BizTalk/ReceiveHost/HostInstance#0");
		mouse.press("Connect");
		done();
		connect("Message flow", "BizTalk/SendHost/HostInstance#0", "Internet");
		studio.picture("connecting");
		mouse.press("Connect");
		done();
		for (int i = 1; i <= 4; i++) {
			connect("Data access", "BTS-" + i, "Cluster-1");
			mouse.turn("ipsec", 2);
			mouse.press("Connect");
			done();
		}
	}

	private void connect(String kind, String source, String target) {
		mouse.take(kind);
		mouse.click(source);
		mouse.click(target);
	}
}
