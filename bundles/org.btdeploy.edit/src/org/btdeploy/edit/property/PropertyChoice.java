package org.btdeploy.edit.property;

import org.eclipse.emf.ecore.EObject;

/**
 * A value that can be chosen.
 *
 * @param text as {@link PropertyText} gives it
 * @param element the element it names, null for words
 * @param help what it stands for, null if nothing is said about it
 */
public record PropertyChoice(String text, EObject element, String help) {
}
