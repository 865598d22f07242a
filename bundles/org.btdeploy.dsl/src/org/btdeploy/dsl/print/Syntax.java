package org.btdeploy.dsl.print;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.DeploymentPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The concrete syntax of one kind of element: its keyword and its phrases in the order of the grammar. */
public final class Syntax {
	private final EClass type;
	private final String keyword;
	private final List<Phrase> phrases = new ArrayList<>();
	private final List<EStructuralFeature> unwritten = new ArrayList<>();
	private Place place = Place.HEAD;
	private boolean bodyMandatory;

	Syntax(EClass type, String keyword) {
		this.type = type;
		this.keyword = keyword;
	}

	public EClass type() {
		return type;
	}

	/** @return the keyword that begins the element */
	public String keyword() {
		return keyword;
	}

	/** @return the phrases in the order of the grammar, which is the canonical one */
	public List<Phrase> phrases() {
		return phrases;
	}

	/** @return features of the model that the language has no words for in this kind of element */
	public List<EStructuralFeature> unwritten() {
		return unwritten;
	}

	/** @return whether the braces stand even with nothing between them */
	public boolean isBodyMandatory() {
		return bodyMandatory;
	}

	/** @return whether the element can have braces at all */
	public boolean hasBody() {
		return place == Place.BODY;
	}

	/** @return index of the phrase that writes the feature; -1 if none does */
	public int indexOf(String feature) {
		for (int i = 0; i < phrases.size(); i++) {
			Phrase phrase = phrases.get(i);
			if (phrase.feature().getName().equals(feature) || phrase.any() != null && phrase.any().getName().equals(feature)) {
				return i;
			}
		}
		return -1;
	}

	Syntax name() {
		return optionalName().must();
	}

	Syntax optionalName() {
		return add("", Literals.NAMED_ELEMENT__NAME, Form.NAME);
	}

	Syntax label() {
		return string("", Literals.NAMED_ELEMENT__LABEL);
	}

	Syntax string(String lead, EAttribute feature) {
		return add(lead, feature, Form.STRING);
	}

	Syntax word(String lead, EAttribute feature) {
		return add(lead, feature, Form.WORD);
	}

	Syntax wordOrString(String lead, EAttribute feature) {
		return add(lead, feature, Form.WORD_OR_STRING);
	}

	Syntax reference(String lead, EReference feature) {
		return add(lead, feature, Form.REFERENCE);
	}

	Syntax referenceOrAny(String lead, EReference feature, EAttribute any) {
		return add(lead, feature, Form.REFERENCE_OR_ANY).change(last().orAny(any));
	}

	Syntax ports(String lead, EReference feature, EAttribute any) {
		return add(lead, feature, Form.PORTS).change(last().orAny(any));
	}

	Syntax number(String lead, EAttribute feature) {
		return add(lead, feature, Form.NUMBER);
	}

	Syntax date(String lead, EAttribute feature) {
		return add(lead, feature, Form.DATE);
	}

	Syntax flag(String keyword, EAttribute feature) {
		return add(keyword, feature, Form.FLAG);
	}

	Syntax keyword(EAttribute feature) {
		return add("", feature, Form.KEYWORD);
	}

	Syntax children(EReference feature) {
		return add("", feature, Form.CHILDREN);
	}

	/** Makes the last phrase one that cannot be left out. */
	Syntax must() {
		return change(last().must());
	}

	/** Ties the last phrase to the one before it. */
	Syntax attached() {
		return change(last().attachedToPrevious());
	}

	/** What follows stands in any order behind the head. */
	Syntax clauses() {
		place = Place.CLAUSE;
		return this;
	}

	/** What follows stands between braces. */
	Syntax body() {
		place = Place.BODY;
		return this;
	}

	/** What follows stands between braces that are always there. */
	Syntax block() {
		bodyMandatory = true;
		return body();
	}

	Syntax done() {
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (!feature.isDerived() && indexOf(feature.getName()) < 0) {
				unwritten.add(feature);
			}
		}
		return this;
	}

	private Syntax add(String lead, EStructuralFeature feature, Form form) {
		phrases.add(Phrase.of(lead, feature, form, place));
		return this;
	}

	private Phrase last() {
		return phrases.get(phrases.size() - 1);
	}

	private Syntax change(Phrase phrase) {
		phrases.set(phrases.size() - 1, phrase);
		return this;
	}
}
