package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.editor.EditMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deployment like the sample for receive-intensive work, written from an empty file in the text alone with keys only. */
class BlankSheetTextKeyboardTest {
	private Studio studio;
	private TypingHand typing;

	@AfterEach
	void close() throws Exception {
		studio.picture("end");
		studio.close();
	}

	@Test
	void sampleIsWrittenInTheTextWithKeysOnly() throws Exception {
		studio = Studio.start("BlankSheetTextKeyboard", "", EditMode.SPLIT);
		studio.hand.move(new org.eclipse.swt.graphics.Point(800, 60)); // out of the way of tooltips
		studio.hand.press(KeyEvent.VK_ALT, KeyEvent.VK_1);
		studio.hand.until("text alone", () -> studio.editor.mode() == EditMode.TEXT);
		typing = new TypingHand(studio);
		typing.propose("deployment");
		studio.hand.type("Medium");
		studio.hand.press(KeyEvent.VK_TAB);
		studio.hand.type("From a blank sheet");
		studio.hand.press(KeyEvent.VK_TAB);
		studio.hand.press(KeyEvent.VK_TAB);
		servers();
		studio.picture("servers");
		cluster();
		group();
		studio.picture("group");
		connections();
		studio.hand.until("text is read", () -> studio.editor.session().isCurrent());
		assertEquals(EditMode.TEXT, studio.editor.mode());
		ReceiveIntensive.assertTyped(studio.text());
	}

	private void servers() {
		typing.line("internet Internet");
		typing.line("server BTS-1 \"BizTalk Server 1\" : biztalk");
		for (int i = 2; i <= 4; i++) {
			typing.create("biztalk BTS-" + i + " \"BizTalk Server " + i + "\"");
			typing.nextLine();
		}
		typing.line("server NODE-A \"Node A\\n(Active)\" : sql-server, master-secret");
		typing.line("server NODE-B \"Node B\\n(Passive)\" : sql-server, sso");
	}

	private void cluster() {
		typing.block("cluster SQL-CLUSTER \"SQL Server and Master Secret Server\" : active-passive {", () -> {
			typing.line("nodes NODE-A, NODE-B");
			typing.line("shared-storage");
			typing.block("group Main {", () -> {
				typing.line("resources network-name, ip-address, disk, msdtc, sql-instance, sso-service, master-secret");
				typing.line("active NODE-A");
			});
		});
	}

	private void group() {
		typing.block("group BizTalk {", () -> {
			typing.database("BizTalkMgmtDb \"Management\" : management");
			typing.database("BizTalkMsgBoxDb \"MessageBox\" : messagebox");
			typing.database("BizTalkDTADb \"Tracking\" : tracking");
			typing.database("SSODB \"SSO\" : sso");
			typing.database("BizTalkRuleEngineDb \"Rule engine\" : rule-engine");
			typing.host("ReceiveHost \"Receive Host\"", "receive file", 1);
			typing.host("ProcessingHost \"Processing Host\"", "process", 3);
			typing.host("SendHost \"Send Host\"", "send file", 3);
			typing.host("TrackingHost \"Tracking Host\"", "tracking", 3);
		});
	}

	private void connections() {
		typing.line("flow Internet -> ReceiveHost : \"messages\" receive by partner");
		typing.line("flow SendHost -> Internet : \"messages\" send by biztalk");
		for (int i = 1; i <= 4; i++) {
			typing.line("connection BTS-" + i + " -> SQL-CLUSTER : data-access by biztalk protected ipsec");
		}
	}
}
