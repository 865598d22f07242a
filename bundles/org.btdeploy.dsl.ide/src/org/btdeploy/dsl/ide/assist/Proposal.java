package org.btdeploy.dsl.ide.assist;

import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EClass;

/**
 * Something that can be written at a place of a text.
 *
 * @param kind what it is
 * @param text what is put in, in place of the name or word that was begun
 * @param shown what a list shows
 * @param detail more about it in a few words, null for none
 * @param documentation what it means, null if that is not said
 * @param begins for a keyword the kind of element that begins with it, for a word the kind that has it; else null
 * @param element for a name what it is the name of, in a model of its own; else null
 * @param rank 0 for what fits best; within a rank by the text
 */
public record Proposal(Kind kind, String text, String shown, String detail, String documentation, EClass begins, NamedElement element, int rank) {
	/** What a proposal is. */
	public enum Kind {
		NAME, WORD, KEYWORD, SIGN
	}

	static Proposal word(String word, String detail, String documentation, EClass of) {
		return new Proposal(Kind.WORD, word, word, detail, documentation, of, null, 0);
	}
}
