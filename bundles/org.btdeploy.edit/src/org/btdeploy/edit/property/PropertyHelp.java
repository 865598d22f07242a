package org.btdeploy.edit.property;

import java.util.regex.Pattern;

import org.btdeploy.model.util.ModelDocumentation;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the metamodel says about features and words, without what is only for programmers. */
public final class PropertyHelp {
	/** References to other texts, and remarks about null and about lists that cannot be changed. */
	private static final Pattern FOR_PROGRAMMERS = Pattern.compile(" ?\\((?:domain|language)\\.md[^)]*\\)|[^.;]*\\{@link[^}]*}[^.;]*[.;]? ?|[;,]? ?[Nn]ull (?:if|where|without|for) [^.;,]*| ?Not modifiable\\.");

	private PropertyHelp() {
	}

	/** @return what the feature is, null if nothing is said about it */
	public static String of(EStructuralFeature feature) {
		EStructuralFeature meaning = meaning(feature);
		return plain(meaning == null ? feature : meaning);
	}

	/** @return what the word stands for as a value of the feature, null if nothing is said about it */
	public static String ofWord(EStructuralFeature feature, String word) {
		EStructuralFeature meaning = meaning(feature);
		EEnumLiteral literal = meaning != null && meaning.getEType() instanceof EEnum words ? words.getEEnumLiteralByLiteral(word) : null;
		return literal == null ? null : plain(literal);
	}

	/** @return the feature that holds what the words of this one mean, the feature itself if its type says that, null for others */
	static EStructuralFeature meaning(EStructuralFeature feature) {
		String name = feature.getName();
		String meaning = name.endsWith("Words") ? name.substring(0, name.length() - 5) + "s" : name.endsWith("Word") ? name.substring(0, name.length() - 4) : null;
		return meaning != null ? feature.getEContainingClass().getEStructuralFeature(meaning) : feature.getEType() instanceof EEnum ? feature : null;
	}

	private static String plain(ENamedElement element) {
		String text = ModelDocumentation.of(element);
		if (text == null) {
			return null;
		}
		String plain = FOR_PROGRAMMERS.matcher(text).replaceAll("").strip();
		return plain.isEmpty() ? null : plain.replaceAll("\\s+([.;,])", "$1").replaceAll("[;,]\\.?$", ".").replaceAll("\\.\\.", ".");
	}
}
