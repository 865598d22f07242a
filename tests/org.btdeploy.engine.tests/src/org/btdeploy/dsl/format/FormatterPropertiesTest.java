package org.btdeploy.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.sync.ModelEquality;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.dsl.ugly.Scrambler;
import org.btdeploy.dsl.ugly.UglyTexts;
import org.btdeploy.dsl.written.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every formatted text. */
class FormatterPropertiesTest {
	private static final int SCRAMBLED = 60;

	static List<Map.Entry<String, String>> texts() {
		List<Map.Entry<String, String>> texts = new ArrayList<>(UglyTexts.all().entrySet());
		for (int seed = 1; seed <= SCRAMBLED; seed++) {
			Map.Entry<String, String> text = texts.get(seed % UglyTexts.all().size());
			texts.add(Map.entry("scrambled " + seed + " mixed", Scrambler.scramble(text.getValue(), new Random(seed))));
		}
		return texts;
	}

	static List<Map.Entry<String, String>> samples() {
		return new ArrayList<>(UglyTexts.samples().entrySet());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void formattingTwice_changesNothingMore(Map.Entry<String, String> text) {
		String once = format(text.getValue());
		assertEquals(once, format(once));
		assertEquals(List.of(), Formatter.edits(DeploymentReader.parse("once", once)));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void formattedText_hasTheSameModelAndNoNewProblem(Map.Entry<String, String> text) {
		DeploymentDocument before = DeploymentReader.parse("before", text.getValue());
		DeploymentDocument after = DeploymentReader.parse("after", Formatter.format(before));
		assertFalse(after.hasSyntaxErrors(), () -> after.problems() + after.text());
		assertEquals(before.problems().size(), after.problems().size(), after::text);
		assertTrue(ModelEquality.of(before.deployment(), after.deployment()), after::text);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void formattedText_hasAllComments(Map.Entry<String, String> text) {
		assertEquals(sorted(comments(text.getValue())), sorted(comments(format(text.getValue()))));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void comments_keepTheirOrder_whereNothingChangesPlace(Map.Entry<String, String> text) {
		assertEquals(comments(text.getValue()), comments(format(text.getValue())));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void samples_areCanonical(Map.Entry<String, String> text) {
		assertEquals(text.getValue(), format(text.getValue()));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void lines_keepTheirEnding(Map.Entry<String, String> text) {
		String formatted = format(text.getValue());
		if (text.getKey().endsWith("CRLF")) {
			assertEquals(formatted, formatted.replace("\r\n", "\n").replace("\n", "\r\n"));
		} else if (!text.getKey().endsWith("mixed")) {
			assertEquals(-1, formatted.indexOf('\r'));
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void edits_giveTheFormattedText(Map.Entry<String, String> text) {
		DeploymentDocument document = DeploymentReader.parse("text", text.getValue());
		assertEquals(Formatter.format(document), TextEdit.apply(text.getValue(), Formatter.edits(document)));
	}

	private static String format(String text) {
		return Formatter.format(DeploymentReader.parse("text", text));
	}

	private static List<String> sorted(List<String> comments) {
		List<String> sorted = new ArrayList<>(comments);
		sorted.sort(Comparator.naturalOrder());
		return sorted;
	}

	/** Without blanks, since lines of long comments are indented anew. */
	private static List<String> comments(String text) {
		List<String> comments = new ArrayList<>();
		for (Region comment : new SourceText(text).comments(0, text.length())) {
			comments.add(text.substring(comment.offset(), comment.end()).replaceAll("\\s+", ""));
		}
		return comments;
	}
}
