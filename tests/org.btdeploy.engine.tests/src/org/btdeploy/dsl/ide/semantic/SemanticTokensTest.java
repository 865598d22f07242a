package org.btdeploy.dsl.ide.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.dsl.ide.fold.FoldingRegions;
import org.btdeploy.dsl.ide.semantic.SemanticTokens.Kind;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Region;
import org.junit.jupiter.api.Test;

class SemanticTokensTest {
	private static final String TEXT = """
		deployment D {
		  // one
		  // two
		  server S : iis
		  cluster C : active-passive {
		    nodes S, X
		    group M { resources sql-instance active S }
		  }
		  database B : tracking on C.M
		}
		""";

	private static Kind at(SemanticTokens tokens, String text, String part) {
		return tokens.at(text.indexOf(part));
	}

	@Test
	void namesAndWordsAreToldApart() {
		SemanticTokens tokens = SemanticTokens.of(DeploymentReader.parse("", TEXT));
		assertEquals(Kind.DECLARATION, at(tokens, TEXT, "S : iis"));
		assertEquals(Kind.WORD, at(tokens, TEXT, "iis"));
		assertEquals(Kind.REFERENCE, at(tokens, TEXT, "S, X"));
		assertEquals(Kind.UNRESOLVED, at(tokens, TEXT, "X\n"));
		assertEquals(Kind.WORD, at(tokens, TEXT, "sql-instance"), "a keyword used as a word");
		assertEquals(Kind.WORD, at(tokens, TEXT, "tracking"));
		assertEquals(Kind.REFERENCE, at(tokens, TEXT, "C.M"));
		assertEquals(Kind.REFERENCE, at(tokens, TEXT, "M\n}"));
		assertNull(at(tokens, TEXT, "nodes"));
	}

	@Test
	void editsAreFollowedUntilTheTextIsReadAnew() {
		SemanticTokens tokens = SemanticTokens.of(DeploymentReader.parse("", TEXT));
		int at = TEXT.indexOf("cluster");
		String after = TEXT.substring(0, at) + "server N : sso\n  " + TEXT.substring(at);
		tokens.follow(at, 0, after.length() - TEXT.length());
		assertEquals(Kind.REFERENCE, at(tokens, after, "S, X"));
		tokens.follow(at, after.length() - TEXT.length(), 0);
		assertNull(tokens.difference(SemanticTokens.of(DeploymentReader.parse("", TEXT))));
	}

	@Test
	void onlyWhatDiffersIsToBeColouredAnew() {
		SemanticTokens tokens = SemanticTokens.of(DeploymentReader.parse("", TEXT));
		int at = TEXT.indexOf("cluster");
		String added = "server N : sso\n  ";
		String after = TEXT.substring(0, at) + added + TEXT.substring(at);
		tokens.follow(at, 0, added.length());
		Region different = SemanticTokens.of(DeploymentReader.parse("", after)).difference(tokens);
		assertTrue(different.offset() < after.indexOf("N : sso") && different.end() > after.indexOf("sso\n"), different.toString());
		assertTrue(different.offset() > 0 && different.end() < after.length(), different.toString());
		assertEquals(0, SemanticTokens.of(DeploymentReader.parse("", TEXT)).difference(SemanticTokens.none()).offset());
	}

	@Test
	void blocksAndCommentsOfSeveralLinesCanBeFolded() {
		List<String> first = FoldingRegions.of(DeploymentReader.parse("", TEXT)).stream()
			.map(region -> TEXT.substring(region.offset(), region.end()).strip().lines().findFirst().orElseThrow()).toList();
		assertEquals(List.of("deployment D {", "cluster C : active-passive {", "// one"), first);
	}
}
