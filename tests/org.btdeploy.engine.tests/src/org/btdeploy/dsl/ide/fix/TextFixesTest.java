package org.btdeploy.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Each problem with a fix is gone after it, and nothing else has changed. */
class TextFixesTest {
	private static String fixed(String text, String id, String label) {
		DeploymentDocument document = DeploymentReader.parse("", text);
		for (Problem problem : document.problems()) {
			for (TextFix fix : problem.id().equals(id) ? TextFixes.of(document, problem) : List.<TextFix>of()) {
				if (fix.label().equals(label)) {
					return TextEdit.apply(text, fix.edits());
				}
			}
		}
		throw new AssertionError("no such fix: " + document.problems());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		domain A : perimetr { } | LNK-004 | Change to 'perimeter' | domain A : perimeter { }
		server S : iss | LNK-004 | Put 'iss' in quotes, as a word of your own | server S : "iss"
		server "Web" WEB : iis | SYN-003 | Put the name before the label | server WEB "Web" : iis
		server "Web one" : iis | SYN-003 | Name it Web-one | server Web-one "Web one" : iis
		server server : iis | SYN-007 | Write ^server, to use the keyword as a name | server ^server : iis
		server S { remote remote } | SYN-008 | Remove 'remote' | server S { remote }
		server S { physical logical } | SYN-009 | Remove 'logical' | server S { physical }
		server S "open : iis | SYN-005 | Close the text at the end of the line | server S "open : iis"
		trust A-> B | SYN-004 | Put a blank before the arrow | trust A -> B
		firewall F { allow tcp 90-80 from any to any } | SYN-006 | Write 80-90 | firewall F { allow tcp 80-90 from any to any }
		server S } | SYN-010 | Remove the brace | server S
		domain A : data { server S : iis | SYN-002 | Close the block of 'domain' | domain A : data { server S : iis }
		""")
	void fixDoesWhatItSays(String line, String id, String label, String after) {
		assertEquals("deployment D {\n  " + after + "\n}\n", fixed("deployment D {\n  " + line + "\n}\n", id, label).replace(" \n", "\n"));
	}

	@Test
	void braceOfALongBlockGetsALineOfItsOwn() {
		String text = "deployment D {\n  domain A : data {\n    server S : iis // last\n\n  server T : iis\n}\n";
		String after = fixed(text, "SYN-002", "Close the block of 'domain'");
		assertFalse(DeploymentReader.parse("", after).hasSyntaxErrors(), after);
		assertEquals(text.length() + 4, after.length());
	}

	@Test
	void previewShowsChangedLinesWithTheirNeighbours() {
		String text = "a\nb\nc\nd\ne\nf\ng\n";
		assertEquals("  a\n- b\n+ B\n  c\n…\n  f\n+ x\n  g", TextPreview.of(text, List.of(new TextEdit(2, 1, "B"), new TextEdit(12, 0, "x\n"))).toString());
		assertEquals("", TextPreview.of(text, List.of()).toString());
	}
}
