package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Server;
import org.btdeploy.ui.assist.DeploymentTemplateContext;
import org.btdeploy.ui.assist.Templates;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.templates.Template;
import org.junit.jupiter.api.Test;

/** Content assist: what is offered where, and what comes of it. */
class AssistTest extends StudioTest {
	private static final int IN_BACK = SMALL.indexOf("    server BTS-2");

	private List<String> offer(int offset, String typed) {
		studio.caret(offset);
		studio.hand.type(typed);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
		studio.hand.until("proposals", () -> !Popups.offered().isEmpty() && !Popups.offered().get(0).isEmpty());
		return Popups.offered();
	}

	@Test
	void elementsAreOfferedAsTemplatesWithoutNoise() {
		List<String> offered = offer(IN_BACK, "");
		studio.picture("list");
		assertTrue(offered.contains("server – A BizTalk server"), offered.toString());
		assertTrue(offered.contains("zone – A zone of a domain"), offered.toString());
		assertFalse(offered.stream().anyMatch(text -> text.startsWith("{") || text.startsWith("}") || text.startsWith(",") || text.startsWith("host")), offered.toString());
		studio.hand.press(KeyEvent.VK_ESCAPE);
	}

	@Test
	void templateIsFilledInPlaceByPlace() throws Exception {
		studio.document.replace(IN_BACK, 0, "    \n");
		offer(IN_BACK + 4, "ser");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.pause(200);
		studio.picture("filling");
		assertTrue(studio.text().contains("    server SERVER-1 : biztalk\n    server BTS-2"), studio.text());
		studio.hand.type("NEW");
		studio.hand.press(KeyEvent.VK_TAB);
		studio.hand.type("iis");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertTrue(studio.text().contains("    server NEW : iis\n    server BTS-2"), studio.text());
		assertEquals(List.of("iis"), ((Server) studio.state().find("Back/NEW")).getRoleWords());
		assertNotNull(studio.figure("Back/NEW"));
	}

	@Test
	void wordsAreFoundByAPartInSmallLetters() {
		List<String> offered = offer(SMALL.indexOf("biztalk\n    server BTS-2") + 7, ", Tools");
		studio.picture("list");
		assertEquals(List.of("admin-tools"), offered);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(List.of("biztalk", "admin-tools"), ((Server) studio.state().find("Back/BTS-1")).getRoleWords());
	}

	@Test
	void namesAreThoseThatFitTheReference() throws Exception {
		int line = SMALL.indexOf("      instance on BTS-2");
		studio.document.replace(line, 0, "      \n");
		List<String> offered = offer(line + 6, "instance on ");
		studio.picture("list");
		assertTrue(offered.stream().allMatch(text -> text.contains("server")), offered.toString());
		assertFalse(offered.stream().anyMatch(text -> text.startsWith("BTS-")), "they have one already: " + offered);
		studio.hand.type("re");
		studio.hand.until("narrowed", () -> Popups.offered().equals(List.of("RELAY – server")));
		studio.hand.press(KeyEvent.VK_ENTER);
		assertTrue(studio.text().contains("      instance on RELAY\n      instance on BTS-2"), studio.text());
	}

	@Test
	void rulesThatFindSomethingAreOfferedFirstAfterAccept() {
		List<String> offered = offer(SMALL.lastIndexOf("}"), "  accept ");
		studio.picture("list");
		assertTrue(offered.get(0).startsWith("CON-001 – "), offered.get(0));
		studio.hand.press(KeyEvent.VK_ESCAPE);
	}

	@Test
	void everyTemplateIsRightWhereItStands() throws Exception {
		for (Template template : Templates.all()) {
			String around = switch (template.getContextTypeId()) {
				case "Deployment" -> "@";
				case "Zone" -> "deployment D {\n  domain X : data {\n    @\n  }\n}";
				case "FirewallRule" -> "deployment D {\n  firewall F {\n    @\n  }\n}";
				case "Host", "ReceivePort", "SendPort", "Orchestration" -> "deployment D {\n  group G {\n    @\n  }\n}";
				case "HostInstance" -> "deployment D {\n  group G {\n    host H : in-process {\n      @\n    }\n  }\n}";
				case "ReceiveLocation" -> "deployment D {\n  group G {\n    receive-port P {\n      @\n    }\n  }\n}";
				case "ClusterGroup" -> "deployment D {\n  cluster C : active-passive {\n    @\n  }\n}";
				case "ResourceDependency" -> "deployment D {\n  cluster C : active-passive {\n    group M {\n      @\n    }\n  }\n}";
				default -> "deployment D {\n  @\n}";
			};
			int at = around.indexOf('@');
			Document document = new Document(around.replace("@", ""));
			String made = new DeploymentTemplateContext(document, at, 0, null).evaluate(template).getString();
			DeploymentDocument read = DeploymentReader.parse("", around.replace("@", made));
			assertFalse(read.hasSyntaxErrors(), template.getName() + ": " + read.problems() + "\n" + read.text());
			assertFalse(made.contains("\t"), made);
		}
	}
}
