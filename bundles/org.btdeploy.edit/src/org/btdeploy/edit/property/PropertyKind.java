package org.btdeploy.edit.property;

import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.value.WordRules;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** What the values of a property are like, which decides how they are edited. */
public enum PropertyKind {
	/** The name, which references follow. */
	NAME,
	/** Text on one line. */
	TEXT,
	/** Text that may have several lines. */
	LINES,
	/** Yes or no. */
	FLAG,
	/** One of a few words. */
	WORD,
	/** Several words. */
	WORDS,
	/** A number. */
	NUMBER,
	/** Ports and ranges of ports. */
	PORTS,
	/** Another element. */
	ELEMENT,
	/** Several other elements. */
	ELEMENTS;

	static PropertyKind of(EClass type, EStructuralFeature feature) {
		if (feature == Literals.NAMED_ELEMENT__NAME) {
			return NAME;
		}
		if (feature instanceof EReference) {
			return Draft.isPorts(feature) ? PORTS : feature.isMany() ? ELEMENTS : ELEMENT;
		}
		if (WordRules.feature(type, feature) != null || feature.getEType() instanceof EEnum) {
			return feature.isMany() ? WORDS : WORD;
		}
		boolean lines = feature == Literals.NAMED_ELEMENT__LABEL || feature == Literals.NOTE__TEXT || feature == Literals.DEPLOYMENT__DESCRIPTION;
		return feature.getEType() == EcorePackage.Literals.EBOOLEAN ? FLAG : feature.getEType() == EcorePackage.Literals.EINT ? NUMBER : lines ? LINES : TEXT;
	}

	/** @return whether values are chosen among those that there are */
	public boolean isChosen() {
		return this == WORD || this == WORDS || this == ELEMENT || this == ELEMENTS;
	}

	/** @return whether there can be several values */
	public boolean isMany() {
		return this == WORDS || this == ELEMENTS;
	}
}
