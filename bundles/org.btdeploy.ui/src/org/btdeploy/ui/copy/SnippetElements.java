package org.btdeploy.ui.copy;

import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.sync.Donor;
import org.eclipse.emf.ecore.EObject;

/**
 * Elements that were read from a snippet, in a model of their own.
 *
 * @param elements none if it was no part of a deployment
 * @param document the text they were read from, null if there are none
 * @param donor what is written of them, null if there are none
 */
public record SnippetElements(List<EObject> elements, DeploymentDocument document, Donor donor) {
	static final SnippetElements NONE = new SnippetElements(List.of(), null, null);

	/** @return the element that is written at the same place as that of another reading of the same text */
	public EObject twin(EObject element) {
		return document.resource().getEObject(element.eResource().getURIFragment(element));
	}
}
