package org.btdeploy.dsl.ugly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.junit.jupiter.api.Test;

class UglyTextsTest {
	@Test
	void uglyTexts_areUglyButRight() {
		for (Map.Entry<String, String> text : UglyTexts.all().entrySet()) {
			DeploymentDocument document = DeploymentReader.parse(text.getKey(), text.getValue());
			List<Problem> problems = document.problems();
			assertFalse(document.hasSyntaxErrors(), () -> text.getKey() + problems);
			if (!text.getKey().startsWith("unresolved")) {
				assertEquals(List.of(), problems.stream().map(problem -> document.lines().line(problem.offset()) + ": " + problem.message()).toList(), text.getKey());
			}
		}
	}
}
