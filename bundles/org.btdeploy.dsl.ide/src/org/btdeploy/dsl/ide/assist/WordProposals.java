package org.btdeploy.dsl.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.util.ModelDocumentation;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;

/** Words for kinds, roles, adapters and the like that can stand at a place, save those that stand there already. */
final class WordProposals {
	private WordProposals() {
	}

	/** @param listed the words that stand in the same list */
	static List<Proposal> of(Set<String> listed, Assignment assignment, EStructuralFeature feature) {
		EClass kind = Here.kind(assignment);
		List<Proposal> found = new ArrayList<>();
		for (WordFeature words : kind == null ? List.<WordFeature>of() : WordFeature.of(kind)) {
			if (words.attribute() == feature) {
				for (String word : words.words()) {
					if (!listed.contains(word)) {
						found.add(Proposal.word(word, detail(word, kind, feature), documentation(word, kind, feature), kind));
					}
				}
			}
		}
		return found;
	}

	/** Adapters go by names that are not quite their words. */
	private static String detail(String word, EClass kind, EStructuralFeature feature) {
		EStructuralFeature meaning = meaning(kind, feature);
		if (meaning == null || meaning.getEType() instanceof EEnum) {
			return null;
		}
		for (Adapter adapter : Adapter.values()) {
			if (adapter.word().equals(word)) {
				return adapter.displayName().equalsIgnoreCase(word) ? null : adapter.displayName();
			}
		}
		return null;
	}

	private static String documentation(String word, EClass kind, EStructuralFeature feature) {
		EStructuralFeature meaning = meaning(kind, feature);
		if (meaning != null && meaning.getEType() instanceof EEnum enumeration) {
			EEnumLiteral literal = enumeration.getEEnumLiteralByLiteral(word);
			return literal == null ? null : ModelDocumentation.of(literal);
		}
		return ModelDocumentation.of(feature);
	}

	/** @return the derived feature beside that of the words */
	private static EStructuralFeature meaning(EClass kind, EStructuralFeature feature) {
		String name = feature.getName();
		return kind.getEStructuralFeature(name.endsWith("Words") ? name.substring(0, name.length() - 5) + "s" : name.substring(0, name.length() - 4));
	}
}
