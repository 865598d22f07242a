package org.btdeploy.dsl.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.edit.copy.CopyElements;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Elements copied within and between all samples come with every comment that is in them, and mean what was intended. */
class DonorPropertyTest {
	private static final int TRIES = 20;
	private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
	private int done;

	@Test
	void copiesKeepTheirCommentsWithinATextAndBetweenTexts() throws IOException {
		List<String> texts = texts();
		for (int i = 0; i < texts.size(); i++) {
			Random random = new Random(i);
			for (int j = 0; j < TRIES; j++) {
				duplicate(texts.get(i), random);
				paste(texts.get(i), texts.get((i + 1) % texts.size()), random);
			}
		}
		assertTrue(done > texts.size() * TRIES / 2, "only " + done);
	}

	@Test
	void linesOfAnotherTextEndAsTheLinesAroundThem() {
		DeploymentDocument document = DeploymentReader.parse("", "deployment A {\r\n  server B : iis\r\n}\r\n");
		DeploymentDocument reading = DeploymentReader.parse("", "deployment C {\n// one\nserver D : iis { // two\nremote }\n// three\n}");
		List<EObject> elements = List.copyOf(reading.deployment().eContents());
		CopyElements copy = CopyElements.into(elements, document.deployment()).taking(one -> one);
		List<TextEdit> edits = ModelTextSync.edit(document, deployment -> copy.run(), Donor.withComments(reading, elements));
		assertEquals("deployment A {\r\n  server B : iis\r\n  // one\r\n  server D : iis { // two\r\n  remote }\r\n  // three\r\n}\r\n", TextEdit.apply("deployment A {\r\n  server B : iis\r\n}\r\n", edits));
	}

	private void duplicate(String text, Random random) {
		DeploymentDocument document = DeploymentReader.parse("", text);
		DeploymentDocument reading = DeploymentReader.parse("", text);
		EObject element = any(document, random);
		EObject twin = reading.resource().getEObject(element.eResource().getURIFragment(element));
		CopyElements copy = CopyElements.duplicate(List.of(element)).taking(one -> reading.resource().getEObject(one.eResource().getURIFragment(one)));
		run(document, reading, twin, copy);
	}

	private void paste(String text, String from, Random random) {
		DeploymentDocument document = DeploymentReader.parse("", text);
		DeploymentDocument reading = DeploymentReader.parse("", from);
		EObject element = any(reading, random);
		run(document, reading, element, CopyElements.into(List.of(element), document.deployment()).taking(one -> one));
	}

	private void run(DeploymentDocument document, DeploymentDocument reading, EObject element, CopyElements copy) {
		if (copy.refusal() != null || !copy.consequences().isEmpty()) {
			return; // what is left out takes its comments along
		}
		String before = document.text();
		Region whole = TextRegions.whole(element);
		List<String> comments = comments(reading.text().substring(whole.offset(), whole.end()));
		List<TextEdit> edits = ModelTextSync.edit(document, deployment -> copy.run(), Donor.alone(reading, List.of(element)));
		String after = TextEdit.apply(before, edits);
		DeploymentDocument read = DeploymentReader.parse("", after);
		assertFalse(read.hasSyntaxErrors(), after);
		assertTrue(ModelEquality.of(document.deployment(), read.deployment()), after);
		List<String> expected = comments(before);
		expected.addAll(comments);
		assertEquals(expected.stream().sorted().toList(), comments(after).stream().sorted().toList());
		done++;
	}

	private static List<String> comments(String text) {
		List<String> found = new ArrayList<>();
		for (Matcher matcher = COMMENT.matcher(text.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"")); matcher.find();) {
			found.add(matcher.group().strip());
		}
		return found;
	}

	private static EObject any(DeploymentDocument document, Random random) {
		List<EObject> elements = new ArrayList<>();
		for (Iterator<EObject> all = document.deployment().eAllContents(); all.hasNext();) {
			elements.add(all.next());
		}
		return elements.get(random.nextInt(elements.size()));
	}

	private static List<String> texts() throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of("../../samples"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".btdeploy")).sorted().toList()) {
				String text = Files.readString(file);
				texts.add(text);
				texts.add(commented(text));
			}
		}
		return texts;
	}

	/** A text with a comment behind every other line, and one before every third. */
	private static String commented(String text) {
		StringBuilder all = new StringBuilder();
		int number = 0;
		for (String line : text.split("\n")) {
			number++;
			boolean plain = !line.isBlank() && !line.contains("//");
			all.append(plain && number % 3 == 0 ? "// before " + number + "\n" : "").append(line);
			all.append(plain && number % 2 == 0 ? " // behind " + number : plain && number % 5 == 0 ? " /* behind " + number + " */" : "").append('\n');
		}
		return all.toString();
	}
}
