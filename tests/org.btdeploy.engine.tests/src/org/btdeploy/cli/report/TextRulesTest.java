package org.btdeploy.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.dsl.problem.ProblemIds;
import org.junit.jupiter.api.Test;

class TextRulesTest {
	@Test
	void everyProblemOfTheLanguageIsTold() throws IllegalAccessException {
		Set<String> ids = new TreeSet<>();
		for (Field field : ProblemIds.class.getFields()) {
			ids.add((String) field.get(null));
		}
		assertEquals(ids, new TreeSet<>(TextRules.IDS));
		TextRules.IDS.forEach(id -> assertFalse(TextRules.title(id).isBlank(), id));
	}
}
