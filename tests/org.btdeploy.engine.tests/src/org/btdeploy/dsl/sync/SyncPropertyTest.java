package org.btdeploy.dsl.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.ugly.Scrambler;
import org.btdeploy.dsl.ugly.UglyTexts;
import org.btdeploy.dsl.written.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of random changes over samples and ugly texts. After each the text outside the edits is as before, no comment is
 * lost save with a deleted element, the result has no new problem and gives exactly the changed model. More edits than the
 * usual number with {@code -Dbtdeploy.sync.edits=…}, another start with {@code -Dbtdeploy.sync.seed=…}.
 */
class SyncPropertyTest {
	private static final int EDITS = Integer.getInteger("btdeploy.sync.edits", 12_000);
	private static final long SEED = Long.getLong("btdeploy.sync.seed", 1);
	private static final int STEPS = 50;

	@Test
	void randomEdits_giveExactlyTheChangedModel() {
		Map<String, String> texts = UglyTexts.all();
		List<String> names = new ArrayList<>(texts.keySet());
		int runs = (EDITS + STEPS - 1) / STEPS;
		for (int i = 0; i < runs; i++) {
			String name = names.get(i % names.size());
			run(name, texts.get(name), SEED + i, STEPS);
		}
	}

	@Test
	void randomEditsOfScrambledTexts_giveExactlyTheChangedModel() {
		Map<String, String> texts = UglyTexts.all();
		List<String> names = new ArrayList<>(texts.keySet());
		int runs = (EDITS / 3 + STEPS - 1) / STEPS;
		for (int i = 0; i < runs; i++) {
			String name = names.get(i % names.size());
			run("scrambled " + name, Scrambler.scramble(texts.get(name), new Random(SEED + i)), SEED + i, STEPS);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
		names CRLF, 59
		odd-comments, 120
		scrambled unresolved, 64
		""")
	void seedsThatOnceFailed(String name, long seed) {
		boolean scrambled = name.startsWith("scrambled ");
		String text = UglyTexts.all().get(scrambled ? name.substring(10) : name);
		run(name, scrambled ? Scrambler.scramble(text, new Random(seed)) : text, seed, STEPS);
	}

	private static void run(String name, String start, long seed, int steps) {
		RandomEdits random = new RandomEdits(new Random(seed));
		DeploymentDocument document = DeploymentReader.parse(name, start);
		int changes = 0;
		for (int step = 0; step < steps; step++) {
			String before = document.text();
			List<Problem> problemsBefore = document.problems();
			List<TextEdit> edits;
			try {
				edits = ModelTextSync.edit(document, random::change);
			} catch (RuntimeException e) {
				throw new AssertionError(where(name, seed, step, random) + "\n" + before, e);
			}
			String where = where(name, seed, step, random);
			checkOrder(before, edits, where);
			String text = TextEdit.apply(before, edits);
			checkRest(before, edits, text, where);
			String trace = where + "\n" + edits + "\n--- before\n" + before + "\n--- after\n" + text;
			DeploymentDocument after = DeploymentReader.parse(name, text);
			assertFalse(after.hasSyntaxErrors(), () -> trace + "\n" + after.problems());
			checkProblems(problemsBefore, after.problems(), trace);
			if (!ModelEquality.of(document.deployment(), after.deployment())) {
				fail(trace + "\n--- model differs");
			}
			if (!random.deletes()) {
				checkComments(before, text, trace);
			}
			changes += edits.isEmpty() ? 0 : 1;
			document = after;
		}
		assertTrue(changes > steps / 2, "too few changes");
	}

	private static String where(String name, long seed, int step, RandomEdits random) {
		return name + ", " + seed + " step " + step + ": " + random.what();
	}

	private static void checkOrder(String text, List<TextEdit> edits, String where) {
		int at = 0;
		for (TextEdit edit : edits) {
			assertTrue(edit.offset() >= at && edit.length() >= 0 && edit.end() <= text.length(), () -> where + edits);
			assertFalse(edit.text().equals(text.substring(edit.offset(), edit.end())), () -> where + edits);
			at = edit.end() + 1;
		}
	}

	private static void checkRest(String before, List<TextEdit> edits, String after, String where) {
		int shift = 0;
		int at = 0;
		for (TextEdit edit : edits) {
			assertTrue(after.startsWith(before.substring(at, edit.offset()) + edit.text(), at + shift), () -> where + edits);
			at = edit.end();
			shift += edit.text().length() - edit.length();
		}
		assertEquals(before.substring(at), after.substring(at + shift), () -> where + edits);
	}

	private static void checkProblems(List<Problem> before, List<Problem> after, String trace) {
		Map<String, Integer> counts = new HashMap<>();
		before.forEach(problem -> counts.merge(problem.id(), 1, Integer::sum));
		after.forEach(problem -> counts.merge(problem.id(), -1, Integer::sum));
		counts.forEach((id, rest) -> assertTrue(rest >= 0, () -> trace + "\n--- new " + id + "\n" + after));
	}

	private static void checkComments(String before, String after, String trace) {
		Map<String, Integer> counts = new HashMap<>();
		comments(before).forEach(comment -> counts.merge(comment, 1, Integer::sum));
		comments(after).forEach(comment -> counts.merge(comment, -1, Integer::sum));
		counts.forEach((comment, rest) -> assertEquals(0, rest, () -> trace + "\n--- comment " + comment));
	}

	/** Without blanks, since lines of a moved comment are indented anew. */
	private static List<String> comments(String text) {
		List<String> comments = new ArrayList<>();
		for (Region comment : new SourceText(text).comments(0, text.length())) {
			comments.add(text.substring(comment.offset(), comment.end()).replaceAll("\\s+", ""));
		}
		return comments;
	}
}
