package org.btdeploy.dsl.checks;

import java.util.Iterator;
import java.util.List;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.util.Nearest;
import org.btdeploy.model.util.Severity;
import org.btdeploy.model.words.WordFeature;
import org.btdeploy.model.words.Words;
import org.eclipse.emf.ecore.EObject;

/** Every word is known, or stands in quotes where that is allowed. */
final class WordCheck {
	private final List<Problem> problems;

	private WordCheck(List<Problem> problems) {
		this.problems = problems;
	}

	static void check(Deployment deployment, List<Problem> problems) {
		WordCheck check = new WordCheck(problems);
		check.checkElement(deployment);
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			check.checkElement(all.next());
		}
	}

	private void checkElement(EObject element) {
		for (WordFeature feature : WordFeature.of(element.eClass())) {
			Object value = element.eGet(feature.attribute());
			if (value instanceof List<?> words) {
				for (int i = 0; i < words.size(); i++) {
					checkWord(element, feature, (String) words.get(i), i);
				}
			} else if (value != null) {
				checkWord(element, feature, (String) value, 0);
			}
		}
	}

	private void checkWord(EObject element, WordFeature feature, String word, int index) {
		if (word == null || feature.words().contains(word) || Words.isQuoted(word)) {
			return;
		}
		List<String> near = Nearest.of(word, feature.words());
		Region region = TextRegions.of(element, feature.attribute(), index);
		problems.add(new Problem(ProblemIds.UNKNOWN_WORD, Severity.ERROR, message(feature, word, near), region.offset(), region.length(), near));
	}

	private static String message(WordFeature feature, String word, List<String> near) {
		String key = feature.quotable() ? "WordCheck_quoted" : "WordCheck_unknown";
		return near.isEmpty() ? Messages.get(key, word, String.join(", ", feature.words())) : Messages.get(key + "Near", word, String.join(", ", near));
	}
}
