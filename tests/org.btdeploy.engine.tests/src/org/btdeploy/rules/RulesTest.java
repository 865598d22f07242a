package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RulesTest {
	@Test
	void idsAreUniqueAndTellTheCategory() {
		Set<String> ids = new HashSet<>();
		for (Rule rule : Rules.all()) {
			assertTrue(ids.add(rule.id()), rule.id());
			String prefix = switch (rule.category()) {
				case SECURITY -> "SEC";
				case AVAILABILITY -> "HA";
				case SCALABILITY -> "SCA";
				case OPERATIONS -> "OPS";
				case CONSISTENCY -> "CON";
				case ACCEPTANCE -> "ACC";
			};
			assertTrue(rule.id().matches(prefix + "-0[0-3][0-9]"), rule.id());
		}
	}

	@Test
	void aRuleIsFoundByItsId() {
		assertSame(Rules.all().get(0), Rules.find("SEC-001"));
		assertNull(Rules.find("SEC-999"));
	}

	@Test
	void everyRuleHasAllItsTexts() {
		for (Rule rule : Rules.all()) {
			for (String text : List.of(rule.title(), rule.why(), rule.fix())) {
				assertFalse(text.isBlank(), rule.id());
				assertEquals(text.strip(), text, rule.id());
			}
			assertTrue(!Character.isLowerCase(rule.title().charAt(0)) && !rule.title().endsWith("."), rule.title());
			assertTrue(rule.why().endsWith(".") && rule.fix().endsWith("."), rule.id());
		}
	}

	@Test
	void everyRuleNamesThePagesItIsDrawnFrom() {
		for (Rule rule : Rules.all()) {
			for (String source : rule.sources()) {
				boolean own = rule.category() == Category.ACCEPTANCE;
				assertTrue(own || source.matches("[a-z0-9-]+\\.md( \\(.+\\))?"), rule.id() + ": " + source);
			}
		}
	}

	@Test
	void everyMessageBelongsToARule() {
		for (String key : TextFileKeys.of("messages.properties")) {
			assertTrue(Rules.find(key.substring(0, key.indexOf('_'))) != null, key);
		}
		for (String key : TextFileKeys.of("catalogue.properties")) {
			assertTrue(Rules.find(key.substring(0, key.indexOf('_'))) != null, key);
		}
	}

	@Test
	void messagesSayWhatIsSoAndWhatToDo() {
		for (String key : TextFileKeys.of("messages.properties")) {
			String text = new TextFile("messages.properties").get(key);
			assertTrue(text.endsWith(".") && text.contains(". "), key + ": " + text);
		}
	}
}
