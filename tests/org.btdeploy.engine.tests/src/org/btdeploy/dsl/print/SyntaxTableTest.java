package org.btdeploy.dsl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.dsl.read.Language;
import org.btdeploy.model.DeploymentPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;

/** The table that writes and the grammar that reads say the same. */
class SyntaxTableTest {
	private static final Grammar GRAMMAR = Language.injector().getInstance(IGrammarAccess.class).getGrammar();

	private static List<ParserRule> rulesWithSyntax() {
		List<ParserRule> rules = new ArrayList<>();
		for (ParserRule rule : EcoreUtil2.typeSelect(GRAMMAR.getRules(), ParserRule.class)) {
			boolean own = !EcoreUtil2.getAllContentsOfType(rule, Assignment.class).isEmpty();
			if (own && rule.getType().getClassifier() instanceof EClass type && type != DeploymentPackage.Literals.PORT_RANGE) {
				rules.add(rule);
			}
		}
		return rules;
	}

	@Test
	void everyRule_hasItsPhrasesInItsOrder() {
		for (ParserRule rule : rulesWithSyntax()) {
			Syntax syntax = SyntaxTable.of((EClass) rule.getType().getClassifier());
			assertNotNull(syntax, rule.getName());
			Set<Integer> order = new LinkedHashSet<>();
			for (Assignment assignment : EcoreUtil2.getAllContentsOfType(rule, Assignment.class)) {
				order.add(syntax.indexOf(assignment.getFeature()));
			}
			List<Integer> expected = new ArrayList<>();
			for (int i = 0; i < syntax.phrases().size(); i++) {
				expected.add(i);
			}
			assertEquals(expected, new ArrayList<>(order), rule.getName());
		}
	}

	@Test
	void everyKeywordOfTheTable_isInItsRule() {
		for (ParserRule rule : rulesWithSyntax()) {
			Syntax syntax = SyntaxTable.of((EClass) rule.getType().getClassifier());
			Set<String> keywords = new LinkedHashSet<>();
			EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> keywords.add(keyword.getValue()));
			Set<String> written = new LinkedHashSet<>(List.of(syntax.keyword()));
			syntax.phrases().forEach(phrase -> written.addAll(phrase.lead().isEmpty() ? List.of() : List.of(phrase.lead().split(" "))));
			keywords.removeAll(List.of("{", "}", ",", "any"));
			assertEquals(keywords, written, rule.getName());
		}
	}

	@Test
	void onlyLabelsAndNames_areWithoutAPlace() {
		for (EClassifier classifier : DeploymentPackage.eINSTANCE.getEClassifiers()) {
			Syntax syntax = classifier instanceof EClass type ? SyntaxTable.of(type) : null;
			if (syntax != null) {
				for (EStructuralFeature feature : syntax.unwritten()) {
					assertEquals(DeploymentPackage.Literals.NAMED_ELEMENT__LABEL, feature, syntax.keyword());
				}
			}
		}
	}
}
