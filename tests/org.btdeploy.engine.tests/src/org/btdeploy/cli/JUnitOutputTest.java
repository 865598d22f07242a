package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.btdeploy.build.Project;
import org.btdeploy.rules.Rules;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitOutputTest extends CommandLineFixture {
	private static Element xml(Run run) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(run.out()))).getDocumentElement();
		} catch (Exception e) {
			throw new AssertionError(run.out(), e);
		}
	}

	private static List<Element> all(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		List<Element> all = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			all.add((Element) found.item(i));
		}
		return all;
	}

	private static Element testCase(Element suite, String start) {
		return all(suite, "testcase").stream().filter(one -> one.getAttribute("name").startsWith(start)).findFirst().orElseThrow();
	}

	@Test
	void oneSuiteForAFileAndOneCaseForARule() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		Run run = run("validate", file, "--format", "junit");
		assertEquals(ExitCode.FINDINGS, run.code());
		Element root = xml(run);
		assertEquals("testsuites", root.getTagName());
		Element suite = all(root, "testsuite").get(0);
		assertEquals(file.toString(), suite.getAttribute("name"));
		assertEquals(Rules.all().size() + 1, all(suite, "testcase").size());
		Element failed = testCase(suite, "SEC-001 BizTalk runtime in the perimeter network");
		Element failure = all(failed, "failure").get(0);
		assertEquals("error", failure.getAttribute("type"));
		assertTrue(failure.getAttribute("message").startsWith("Server B runs BizTalk"), failure.getAttribute("message"));
		assertTrue(failure.getTextContent().startsWith(file + ":3:16: error: Server B"), failure.getTextContent());
		assertEquals(0, testCase(suite, "SEC-015").getChildNodes().getLength());
	}

	@Test
	void countsAreThoseOfTheCases() {
		for (Element suite : all(xml(run("validate", Project.ROOT.resolve("samples"), "--format", "junit", "--fail-on", "warning")), "testsuite")) {
			assertEquals(Integer.toString(all(suite, "testcase").size()), suite.getAttribute("tests"));
			assertEquals(Integer.toString(all(suite, "failure").size()), suite.getAttribute("failures"));
			assertEquals(Integer.toString(all(suite, "skipped").size()), suite.getAttribute("skipped"));
		}
	}

	@Test
	void casesFailWhenTheCommandDoes() throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		for (String level : List.of("never", "error", "warning", "info")) {
			Run run = run("validate", file, "--format", "junit", "--fail-on", level);
			assertEquals(run.code() == ExitCode.FINDINGS, !all(xml(run), "failure").isEmpty(), level);
		}
		Element never = xml(run("validate", file, "--format", "junit", "--fail-on", "never"));
		assertTrue(all(testCase(never, "SEC-001"), "system-out").get(0).getTextContent().contains("Server B"));
	}

	@Test
	void acceptedFindingsPassWithTheirReason() throws IOException {
		String text = UNSAFE.replace("\n}\n", "\n  accept SEC-001 because \"so <it> is & \u0001\"\n}\n");
		Element suite = xml(run("validate", file("a.btdeploy", text), "--format", "junit"));
		assertEquals(0, all(testCase(suite, "SEC-001"), "failure").size());
		assertTrue(all(testCase(suite, "SEC-001"), "system-out").get(0).getTextContent().contains("(accepted: so <it> is & \ufffd)"));
	}

	@Test
	void rulesThatAreOffAreSkipped() throws IOException {
		file(".btdeploy-rules", "SEC-001 off\n");
		Element suite = xml(run("validate", file("a.btdeploy", UNSAFE), "--format", "junit"));
		assertEquals("off in the settings", all(testCase(suite, "SEC-001"), "skipped").get(0).getAttribute("message"));
	}

	@Test
	void errorsOfTheTextFailItsCase() throws IOException {
		Element suite = xml(run("validate", file("a.btdeploy", BROKEN), "--format", "junit"));
		assertTrue(all(testCase(suite, "the text"), "failure").get(0).getTextContent().contains("[SYN-003]"));
		assertEquals(Rules.all().size(), all(suite, "skipped").size());
	}

	@Test
	void filesThatCannotBeReadAreErrors() throws IOException {
		Files.write(folder.resolve("a.btdeploy"), new byte[] { 0 });
		Element root = xml(run("validate", folder, "--format", "junit"));
		assertEquals(1, all(root, "error").size());
		assertTrue(all(root, "error").get(0).getTextContent().contains("a.btdeploy: error: This is no text file"));
	}
}
