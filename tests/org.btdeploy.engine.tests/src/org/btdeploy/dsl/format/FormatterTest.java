package org.btdeploy.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.junit.jupiter.api.Test;

class FormatterTest {
	private static void expect(String before, String after) {
		assertEquals(after, Formatter.format(DeploymentReader.parse("text", before)));
	}

	@Test
	void elements_getLinesAndIndentation() {
		expect("deployment D{domain A:data{server S:iis{remote}server T{}}server U}", """
			deployment D {
			  domain A : data {
			    server S : iis { remote }
			    server T
			  }

			  server U
			}
			""");
	}

	@Test
	void statementsAndClauses_comeInTheOrderOfTheGrammar() {
		expect("""
			deployment D {
			  flow A -> A : http for "x" ports 80 receive
			  server A {
			    sso-account "x"
			    physical
			  }
			  // the promise
			  target none // none yet
			}
			""", """
			deployment D {
			  // the promise
			  target none // none yet

			  flow A -> A : http receive ports 80 for "x"

			  server A {
			    physical
			    sso-account "x"
			  }
			}
			""");
	}

	@Test
	void comments_stayWithTheirElements() {
		expect("""
			// file

			// deployment
			deployment D { // open
			      // one
			      // two
			  server A /* a */ : iis // roles
			  { // body
			  // nothing
			  } // end
			  /* long
			     one */
			  server B { remote /* far */ }
			  // last
			} // closed
			// bye""", """
			// file

			// deployment
			deployment D { // open
			  // one
			  // two
			  // roles
			  server A /* a */ : iis { // body
			    // nothing
			  } // end
			  /* long
			     one */
			  server B {
			    remote /* far */
			  }
			  // last
			} // closed
			// bye
			""");
	}

	@Test
	void blankLines_areOneAtMost_andNoneAtTheEdges() {
		expect("""


			deployment D {


			  server A



			  server B
			  // c

			  // d
			  server C

			}


			""", """
			deployment D {
			  server A

			  server B
			  // c

			  // d
			  server C
			}
			""");
	}

	@Test
	void kinds_areSetApart_insideAndOutside() {
		expect("deployment D { partners 1 internet I partner P server A server B trust X -> X domain X : data zone }".replace(" zone", ""), """
			deployment D {
			  partners 1

			  internet I
			  partner P

			  server A
			  server B

			  trust X -> X

			  domain X : data
			}
			""");
	}

	@Test
	void textsOverLines_areLeftAlone() {
		expect("deployment D {\r\n  description \"a\n    b\"\r\n}", "deployment D {\r\n  description \"a\n    b\"\r\n}\r\n");
	}

	@Test
	void repeatedListStatements_stayTwo() {
		expect("deployment D { domain A : data firewall F { from A protects A reverse-proxy from A } }", """
			deployment D {
			  domain A : data

			  firewall F {
			    reverse-proxy
			    protects A
			    from A
			    from A
			  }
			}
			""");
	}

	@Test
	void edits_touchOnlyLinesThatChange() {
		String text = """
			deployment D {
			  server A
			   server B
			  server C
			server D }
			""";
		assertEquals(List.of(new TextEdit(26, 12, "  server B\n"), new TextEdit(49, 11, "  server D\n}\n")), Formatter.edits(DeploymentReader.parse("text", text)));
	}

	@Test
	void syntaxErrors_areRefused() {
		DeploymentDocument broken = DeploymentReader.parse("text", "deployment D { server }");
		assertThrows(SyncException.class, () -> Formatter.format(broken));
	}
}
