package org.btdeploy.dsl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about texts with mistakes, and that everything around a mistake is still read. */
class TextProblemsTest {
	private static List<String> problems(DeploymentDocument document) {
		List<String> shown = new ArrayList<>();
		for (Problem problem : document.problems()) {
			shown.add(document.lines().line(problem.offset()) + ":" + document.lines().column(problem.offset()) + " " + problem.id() + " " + problem.message());
		}
		return shown;
	}

	private static String names(DeploymentDocument document) {
		return document.deployment().getElements().stream().map(TextProblemsTest::name).collect(Collectors.joining(" "));
	}

	private static String name(DeploymentElement element) {
		return element instanceof NamedElement named ? String.valueOf(named.getName()) : element.eClass().getName();
	}

	static Stream<Arguments> mistakes() {
		return Stream.of(
			Arguments.of("unknown name, near one", "trust A -> Bta\n", "LNK-001 There is no domain named 'Bta'; did you mean Beta?", "A Beta S null"),
			Arguments.of("unknown name, none near", "trust A -> Zulu\n", "LNK-001 There is no domain named 'Zulu'.", "A Beta S null"),
			Arguments.of("wrong kind", "trust A -> S\n", "LNK-002 'S' is a server; a domain is needed here.", "A Beta S null"),
			Arguments.of("unknown word", "domain X : dta\n", "LNK-004 'dta' is not known here; did you mean data?", "A Beta S X"),
			Arguments.of("unknown role", "server X : biztlk\n", "LNK-004 'biztlk' is not known here; did you mean biztalk? (Write it in quotes if it is right.)", "A Beta S X"),
			Arguments.of("unknown quoted role is fine", "server X : \"biztlk\"\n", null, "A Beta S X"),
			Arguments.of("duplicate name", "server A\n", "LNK-005 The name 'A' is already taken by a domain; choose another one.", "A Beta S A"),
			Arguments.of("label before name", "server \"X\" X\n", "SYN-003 The label comes after the name: write 'server NAME \"X\"'.", "A Beta S"),
			Arguments.of("arrow without blank", "trust A->Beta\n", "SYN-004 The arrow needs a blank before it: write 'A ->'.", "A Beta S"),
			Arguments.of("quote without end", "note N \"text on S\n", "SYN-005 This text in quotes is never closed; a \" is missing.", "A Beta S"),
			Arguments.of("comment without end", "/* text\n", "SYN-005 This comment is never closed; a */ is missing.", "A Beta S"),
			Arguments.of("keyword as name", "server domain : iis\n", "SYN-007 'domain' is a keyword; write ^domain to use it as a name.", "A Beta S"),
			Arguments.of("keyword with caret is fine", "server ^domain : iis\n", null, "A Beta S domain"),
			Arguments.of("statement twice", "server X { remote remote }\n", "SYN-008 'remote' is given twice; keep one.", "A Beta S X"),
			Arguments.of("clause twice", "flow S -> A : http by partner by biztalk\n", "SYN-008 'by' is given twice; keep one.", "A Beta S null"),
			Arguments.of("statements exclude each other", "server X { physical logical }\n", "SYN-009 'physical' and 'logical' exclude each other; keep one.", "A Beta S X"),
			Arguments.of("surplus brace", "}\n", "SYN-010 This '}' closes nothing; remove it.", "A Beta S"),
			Arguments.of("misspelt clause", "flow S -> A : http recieve\n", "SYN-001 'recieve' cannot stand here; did you mean receive?", "A Beta S null"),
			Arguments.of("typographic quotes", "server X \u201CWeb\u201D\n", "SYN-001 \u201C is a typographic sign; write the plain \" instead.", "A Beta S X"),
			Arguments.of("typographic arrow", "trust A \u2192 Beta\n", "SYN-001 \u2192 is a typographic sign; write the plain -> instead.", "A Beta S"),
			Arguments.of("missing colon", "domain X data\n", "SYN-001 Here ':' is expected, not 'data'.", "A Beta S"),
			Arguments.of("port too large", "flow S -> A : http ports 70000\n", "SYN-006 70000 is no port; ports go from 0 to 65535.", "A Beta S null"),
			Arguments.of("empty range", "flow S -> A : http ports 90-80\n", "SYN-006 The range 90-80 is empty; write the smaller port first.", "A Beta S null"),
			Arguments.of("number too large", "partners 99999999999\n", "SYN-006 The number 99999999999 is too large; the largest is 2147483647.", "A Beta S"),
			Arguments.of("no date", "accept SEC-001 because \"x\" until 2027-02-30\n", "SYN-006 '2027-02-30' is no date; write year-month-day, for example 2027-03-31.", "A Beta S Acceptance"),
			Arguments.of("unknown escape", "note N \"a\\qb\" on S\n", "SYN-006 \\q is no escape; use \\n for a line break, \\\" for a quote and \\\\ for a backslash.", "A Beta S N"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("mistakes")
	void mistakeIsNamedAndTheRestIsRead(String title, String line, String message, String elements) {
		String before = "deployment D {\n  domain A : data\n";
		String after = "  domain Beta : services\n  server S : iis\n}\n";
		DeploymentDocument document = DeploymentReader.parse("test", before + "  " + line + after);
		List<String> found = problems(document);
		assertEquals(message == null ? 0 : 1, found.size(), found.toString());
		if (message != null) {
			assertTrue(found.get(0).endsWith(message), found.toString());
			assertTrue(found.get(0).startsWith("3:") || title.equals("duplicate name"), found.toString());
		}
		List<String> expected = List.of(elements.split(" "));
		List<String> read = List.of(names(document).split(" "));
		assertEquals(expected.stream().sorted().toList(), read.stream().sorted().toList());
	}

	@Test
	void missingBraceIsReportedWhereItsBlockBegan() {
		DeploymentDocument document = DeploymentReader.parse("test", """
			deployment D {
			  domain A : data {
			    server S1 : iis {
			      virtual
			    server S2 : iis
			  }
			  domain B : services {
			    server S3
			  }
			}
			""");
		assertEquals(List.of("3:5 SYN-002 The block of 'server' that begins here is never closed; a '}' is missing."), problems(document));
		assertEquals("A B", names(document));
		assertEquals(2, document.deployment().getElements().get(0).eContents().size());
	}

	@Test
	void missingBraceOfADomainIsSeenAtTheNextDomain() {
		DeploymentDocument document = DeploymentReader.parse("test", "deployment D {\n  domain A : data {\n    server S1\n\n  domain B : services {\n    server S2\n  }\n  trust A -> B\n}\n");
		assertEquals(List.of("2:3 SYN-002 The block of 'domain' that begins here is never closed; a '}' is missing."), problems(document));
		assertEquals("A B null", names(document));
	}

	@Test
	void missingBracesAtTheEnd() {
		DeploymentDocument document = DeploymentReader.parse("test", "deployment D {\n  domain A : data {\n    server S1");
		assertEquals(2, document.problems().size());
		assertEquals("A", names(document));
	}

	@Test
	void emptyTextSaysHowToBegin() {
		DeploymentDocument document = DeploymentReader.parse("test", "  \n");
		assertEquals(1, document.problems().size());
		assertTrue(document.problems().get(0).message().contains("deployment NAME {"));
	}

	@Test
	void aFileHoldsOneDeployment() {
		DeploymentDocument document = DeploymentReader.parse("test", "deployment D {\n  server S\n}\n\ndeployment E {\n  server T\n}\n");
		assertEquals(List.of("5:1 SYN-001 A file holds one deployment; move this one to a file of its own."), problems(document));
		assertEquals("S", names(document));
	}

	@Test
	void commentAfterTheBlockIsNoError() {
		assertEquals(List.of(), problems(DeploymentReader.parse("test", "deployment D { } // end")));
	}

	@Test
	void severalMistakesAreAllReported() {
		DeploymentDocument document = DeploymentReader.parse("test", "deployment D {\n  domain A data\n  server \"x\" X\n  flow A B : http\n  server OK : iis\n}\n");
		assertEquals(List.of("2:12", "3:10", "4:12"), problems(document).stream().map(text -> text.substring(0, text.indexOf(' '))).toList());
		assertEquals("OK", names(document));
	}

	@Test
	void ambiguousNameAsksForTheQualifiedOne() {
		DeploymentDocument document = DeploymentReader.parse("test", """
			deployment D {
			  server S1
			  server S2
			  cluster C1 : active-passive { nodes S1, S2 group Main }
			  cluster C2 : active-passive { nodes S1, S2 group Main }
			  database Db : sso on Main
			  database Db2 : sso on C2.Main
			}
			""");
		assertEquals(List.of("6:24 LNK-003 Several elements are named 'Main'; write one of C1.Main, C2.Main."), problems(document));
	}

	@Test
	void crlfAndTabsCountAsOneCharacter() {
		DeploymentDocument document = DeploymentReader.parse("test", "deployment D {\r\n\tdomain A : dta\r\n}\r\n");
		assertEquals("2:13", problems(document).get(0).substring(0, 4));
	}

	@Test
	void blanksAndCommentsInsideNamesAndDatesDoNotMatter() {
		DeploymentDocument document = DeploymentReader.parse("test", """
			deployment D {
			  domain A : corporate { zone Z : operations }
			  note N "x" on A . /* zone */ Z
			  accept SEC-001 because "x" until 2027 - 01 - 31
			}
			""");
		assertEquals(List.of(), problems(document));
	}

	@Test
	void everyLineEndEndsALineComment() {
		for (String end : List.of("\n", "\r\n", "\r")) {
			DeploymentDocument document = DeploymentReader.parse("test", "deployment D { // one" + end + "  server S // two" + end + "}" + end);
			assertEquals(List.of(), problems(document));
			assertEquals("S", names(document));
		}
	}

	@Test
	void namesBeyondAsciiAreNames() {
		DeploymentDocument document = DeploymentReader.parse("test", "deployment Größe {\n  server Übergabe-1 \"日本\" : iis\n  note N \"é\" on Übergabe-1\n}\n");
		assertEquals(List.of(), problems(document));
		assertEquals("Übergabe-1 N", names(document));
	}

	/** Whatever is cut off or overwritten, the reader answers with problems, never with an exception. */
	@Test
	void brokenTextNeverFails() {
		String tour = LanguageTour.TEXT;
		for (int cut = 0; cut < tour.length(); cut += 37) {
			assertNotNull(DeploymentReader.parse("test", tour.substring(0, cut)).problems());
			assertNotNull(DeploymentReader.parse("test", tour.substring(0, cut) + "} \" -> {" + tour.substring(Math.min(tour.length(), cut + 9))).problems());
		}
	}
}
