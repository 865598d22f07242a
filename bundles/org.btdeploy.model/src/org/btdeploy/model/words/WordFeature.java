package org.btdeploy.model.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * An attribute that holds words, with the words it may hold. In the metamodel {@code xWord} or {@code xWords} holds what the
 * text says and {@code x} or {@code xs} what it means; the type of the latter gives the words.
 *
 * @param attribute holds the words
 * @param words all that are known
 * @param quotable whether unknown ones may be written in quotes
 */
public record WordFeature(EAttribute attribute, Set<String> words, boolean quotable) {
	private static final Map<EClass, List<WordFeature>> BY_CLASS = new HashMap<>();
	private static final Set<EAttribute> QUOTABLE = Set.of(DeploymentPackage.Literals.SERVER__ROLE_WORDS, DeploymentPackage.Literals.DATABASE__KIND_WORD,
		DeploymentPackage.Literals.HOST__RECEIVE_ADAPTER_WORDS, DeploymentPackage.Literals.HOST__SEND_ADAPTER_WORDS, DeploymentPackage.Literals.RECEIVE_LOCATION__ADAPTER_WORD,
		DeploymentPackage.Literals.SEND_PORT__ADAPTER_WORD, DeploymentPackage.Literals.MESSAGE_FLOW__ADAPTER_WORD, DeploymentPackage.Literals.CONNECTION__PROTOCOL_WORDS);

	/** @return the word attributes of the class, own and inherited */
	public static synchronized List<WordFeature> of(EClass type) {
		List<WordFeature> known = BY_CLASS.get(type);
		if (known == null) {
			known = find(type);
			BY_CLASS.put(type, known);
		}
		return known;
	}

	private static List<WordFeature> find(EClass type) {
		List<WordFeature> found = new ArrayList<>();
		for (EAttribute attribute : type.getEAllAttributes()) {
			String name = attribute.getName();
			String meaning = name.endsWith("Words") ? name.substring(0, name.length() - 5) + "s" : name.endsWith("Word") ? name.substring(0, name.length() - 4) : null;
			if (meaning != null) {
				EClassifier wordType = type.getEStructuralFeature(meaning).getEType();
				found.add(new WordFeature(attribute, words(attribute, (EDataType) wordType), QUOTABLE.contains(attribute)));
			}
		}
		return List.copyOf(found);
	}

	private static Set<String> words(EAttribute attribute, EDataType type) {
		Set<String> words = new LinkedHashSet<>();
		if (type instanceof EEnum enumeration) {
			for (EEnumLiteral literal : enumeration.getELiterals()) {
				words.add(literal.getLiteral());
			}
		} else if (type == DeploymentPackage.Literals.PROTOCOL) {
			for (Protocol protocol : Protocol.values()) {
				words.add(protocol.word());
			}
		}
		if (type == DeploymentPackage.Literals.ADAPTER || type == DeploymentPackage.Literals.PROTOCOL) {
			for (Adapter adapter : Adapter.values()) {
				words.add(adapter.word());
			}
		}
		if (attribute == DeploymentPackage.Literals.INFRASTRUCTURE_CONNECTION__KIND_WORD) {
			words.remove("message-flow");
		}
		return words;
	}
}
