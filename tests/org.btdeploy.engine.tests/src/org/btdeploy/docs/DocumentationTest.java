package org.btdeploy.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.btdeploy.build.Project;
import org.btdeploy.docs.Page.Block;
import org.btdeploy.dsl.conversion.BtDeployValueConverters;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Language;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;

/** The documentation says what is so: its deployments are in order, and nothing of the language is left out. */
class DocumentationTest {
	private static final Page LANGUAGE = Page.of("docs/language.md");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");

	private static String where(Page page, Block block, Problem problem) {
		return page.name() + ":" + block.line() + ": " + problem.message() + " [" + problem.id() + "]";
	}

	@Test
	void wholeDeploymentsAreInOrder() {
		List<String> problems = new ArrayList<>();
		int count = 0;
		for (Page page : Page.all()) {
			for (Block block : page.blocks("btdeploy")) {
				if (block.isWholeDeployment()) {
					count++;
					DeploymentReader.parse(page.name(), block.code()).problems().forEach(problem -> problems.add(where(page, block, problem)));
				}
			}
		}
		assertEquals(List.of(), problems);
		assertTrue(count >= 6, "only " + count + " deployments were found");
	}

	@Test
	void elementsShownAloneAreInOrderButForWhatTheyReferTo() {
		List<String> problems = new ArrayList<>();
		int count = 0;
		for (Page page : Page.all()) {
			for (Block block : page.blocks("btdeploy")) {
				if (!block.isWholeDeployment()) {
					count++;
					for (Problem problem : DeploymentReader.parse(page.name(), "deployment Around {\n" + block.code() + "}\n").problems()) {
						if (!problem.id().equals(ProblemIds.UNKNOWN_NAME)) {
							problems.add(where(page, block, problem));
						}
					}
				}
			}
		}
		assertEquals(List.of(), problems);
		assertTrue(count >= 15, "only " + count + " examples were found");
	}

	@Test
	void everyProblemIsExplained() throws IllegalAccessException {
		List<String> missing = new ArrayList<>();
		for (Field field : ProblemIds.class.getFields()) {
			String id = (String) field.get(null);
			if (!LANGUAGE.text().contains("\n| `" + id + "` |")) {
				missing.add(id);
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void keywordsAreListedAsTheyAre() {
		String list = LANGUAGE.text().substring(LANGUAGE.text().indexOf("### Keywords"), LANGUAGE.text().indexOf("## The elements"));
		Set<String> listed = new TreeSet<>();
		for (Matcher matcher = Pattern.compile("`([^`]+)`").matcher(list); matcher.find();) {
			listed.add(matcher.group(1));
		}
		Set<String> keywords = new TreeSet<>(Language.injector().getInstance(BtDeployValueConverters.class).keywords());
		keywords.removeIf(keyword -> !Character.isLetter(keyword.charAt(0)));
		assertFalse(keywords.isEmpty());
		assertEquals(keywords, listed);
	}

	@Test
	void everyKeywordStandsInTheGrammar() {
		String grammar = LANGUAGE.text().substring(LANGUAGE.text().indexOf("## Grammar"));
		List<String> missing = new ArrayList<>();
		for (String keyword : Language.injector().getInstance(BtDeployValueConverters.class).keywords()) {
			if (Character.isLetter(keyword.charAt(0)) && !grammar.contains("'" + keyword + "'")) {
				missing.add(keyword);
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void everyWordIsListed() {
		Set<String> missing = new TreeSet<>();
		int count = 0;
		for (EClassifier classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				for (WordFeature feature : WordFeature.of(type)) {
					for (String word : feature.words()) {
						count++;
						if (!LANGUAGE.explains(word)) {
							missing.add(word);
						}
					}
				}
			}
		}
		assertEquals(Set.of(), missing);
		assertTrue(count > 100, "only " + count + " words are known");
	}

	@Test
	void linksLeadSomewhere() {
		List<String> broken = new ArrayList<>();
		for (Page page : Page.all()) {
			for (Matcher matcher = LINK.matcher(page.text()); matcher.find();) {
				if (!matcher.group(1).contains(":") && !leadsSomewhere(page, matcher.group(1), matcher.group(2))) {
					broken.add(page.name() + ": " + matcher.group());
				}
			}
		}
		assertEquals(List.of(), broken);
	}

	private static boolean leadsSomewhere(Page page, String file, String heading) {
		String folder = page.name().contains("/") ? page.name().substring(0, page.name().lastIndexOf('/') + 1) : "";
		String name = file.isEmpty() ? page.name() : folder + file;
		if (!Files.exists(Project.ROOT.resolve(name))) {
			return false;
		}
		return heading == null || Page.of(name).text().lines().anyMatch(line -> line.startsWith("#") && anchor(line).equals(heading));
	}

	/** Headings become anchors as on common hosts: lower case, without punctuation, hyphens for blanks. */
	private static String anchor(String heading) {
		return heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
	}
}
