package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A deployment like the sample for receive-intensive work, built from a blank sheet beside its picture with keys only, as it
 * comes: typed in the text, created and connected in the picture, and labelled in the Properties view.
 */
class BlankSheetSplitKeyboardTest {
	private Studio studio;
	private Keyboard keys;
	private TypingHand typing;

	@AfterEach
	void close() throws Exception {
		studio.picture("end");
		studio.close();
	}

	@Test
	void sampleIsBuiltOnBothSidesWithKeysOnly() throws Exception {
		studio = Studio.open("BlankSheetSplitKeyboard", "deployment New {\n}\n");
		keys = new Keyboard(studio);
		typing = new TypingHand(studio);
		studio.hand.move(new org.eclipse.swt.graphics.Point(800, 60)); // out of the way of tooltips
		servers();
		studio.picture("servers");
		group();
		hosts();
		studio.picture("hosts");
		connections();
		studio.settle();
		assertEquals(EditMode.SPLIT, studio.editor.mode());
		ReceiveIntensive.assertTyped(studio.text());
	}

	private Composite text() {
		return (Composite) studio.editor.getAdapter(Control.class);
	}

	private void toPicture() {
		studio.settle();
		studio.hand.press(KeyEvent.VK_F6);
		studio.hand.until("keyboard is in the picture", () -> studio.editor.viewer().getControl().isFocusControl());
	}

	private void toText() {
		studio.settle();
		studio.hand.press(KeyEvent.VK_F6);
		studio.hand.until("keyboard is in the text", () -> text().isFocusControl());
	}

	private void servers() throws Exception {
		studio.hand.until("keyboard is in the text", () -> text().isFocusControl());
		typing.nextLine();
		typing.line("internet Internet");
		toPicture();
		for (int i = 1; i <= 4; i++) {
			keys.create("biztalk BTS-" + i + " \"BizTalk Server " + i + "\"");
		}
		keys.create("sql server NODE-A");
		keys.createFirst("master secret");
		toText();
		typing.nextLine();
		typing.line("server NODE-B \"Node B\\n(Passive)\" : sql-server, sso");
		typing.block("cluster SQL-CLUSTER \"SQL Server and Master Secret Server\" : active-passive {", () -> {
			typing.line("nodes NODE-A, NODE-B");
			typing.line("shared-storage");
			typing.block("group Main {", () -> {
				typing.line("resources network-name, ip-address, disk, msdtc, sql-instance, sso-service, master-secret");
				typing.line("active NODE-A");
			});
		});
		toPicture();
		label();
	}

	/** In the Properties view, from the picture and back. */
	private void label() throws Exception {
		keys.go("NODE-A");
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
		studio.hand.until("keyboard is in the properties", () -> studio.hand.focus() instanceof Text field && "NODE-A".equals(field.getText()));
		studio.hand.press(KeyEvent.VK_TAB);
		keys.type("Node A");
		studio.hand.press(KeyEvent.VK_ENTER);
		keys.type("(Active)");
		studio.picture("label");
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
		studio.hand.until("label", () -> studio.text().contains("NODE-A \"Node A\\n(Active)\""));
		studio.hand.press(KeyEvent.VK_F12);
		studio.hand.until("keyboard is in the editor", () -> text().isFocusControl() || studio.editor.viewer().getControl().isFocusControl());
	}

	private void group() {
		if (!text().isFocusControl()) {
			toText();
		}
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
		studio.hand.press(KeyEvent.VK_UP);
		studio.hand.press(KeyEvent.VK_UP);
		typing.nextLine();
		typing.block("group BizTalk {", () -> {
			typing.database("BizTalkMgmtDb \"Management\" : management");
			typing.database("BizTalkMsgBoxDb \"MessageBox\" : messagebox");
			typing.database("BizTalkDTADb \"Tracking\" : tracking");
			typing.database("SSODB \"SSO\" : sso");
			typing.database("BizTalkRuleEngineDb \"Rule engine\" : rule-engine");
			typing.host("ReceiveHost \"Receive Host\"", "receive file", 1);
			typing.host("ProcessingHost \"Processing Host\"", "process", 3);
		});
		toPicture();
	}

	private void hosts() {
		for (String host : new String[] { "send host SendHost \"Send Host\"", "tracking host TrackingHost \"Tracking Host\"" }) {
			keys.go("BTS-3");
			keys.create(host);
			if (host.startsWith("send")) {
				keys.choose("FILE");
			}
			keys.go("BTS-4");
			keys.create(host.substring(0, host.indexOf("host") + 4));
			keys.choose("instance");
			studio.settle();
		}
	}

	private void connections() {
		keys.go("Internet");
		keys.connect("Message flow", "ReceiveHost", "messages");
		keys.enter();
		toText();
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
		studio.hand.press(KeyEvent.VK_UP);
		studio.hand.press(KeyEvent.VK_UP);
		typing.nextLine();
		typing.line("flow SendHost -> Internet : \"messages\" send by biztalk");
		for (int i = 1; i <= 4; i++) {
			typing.line("connection BTS-" + i + " -> SQL-CLUSTER : data-access by biztalk protected ipsec");
		}
	}
}
