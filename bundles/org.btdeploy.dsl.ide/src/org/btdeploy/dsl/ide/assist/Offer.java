package org.btdeploy.dsl.ide.assist;

import java.util.List;
import java.util.Set;

import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * All that can be written at a place, not yet narrowed down to what was begun.
 *
 * @param start where the name or word that was begun starts
 * @param typed what was begun, up to the place; empty if nothing
 * @param proposals in no particular order, each text once
 * @param kinds the kinds of elements that can begin here
 * @param values the features whose values can stand here, for those who know more values than the language does
 * @param deployment as far as it could be read, null if there is none
 */
public record Offer(int start, String typed, List<Proposal> proposals, Set<EClass> kinds, Set<EStructuralFeature> values, Deployment deployment) {
}
