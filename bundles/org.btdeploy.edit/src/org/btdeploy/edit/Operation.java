package org.btdeploy.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * One edit of a model, as a user would name it. It knows beforehand whether it can be done: an operation that is not refused
 * leaves a model that the language can write, whose references all resolve and whose names are valid and unique, as far as
 * they were before. It is run once, on the model whose elements it was made with. Undo is not its business: the change goes
 * back into the text, and undo is the text's.
 */
public abstract class Operation {
	private EObject result;

	/** @return what it does, in the words of the user, for menus and the undo history: {@code Rename SQL-1 to SQL-A} */
	public abstract String label();

	/** @return why it cannot be done, null if it can; asked again it looks at the model again */
	public abstract Refusal refusal();

	/** @return what else happens, one sentence each, for a question beforehand; empty if nothing does */
	public List<String> consequences() {
		return List.of();
	}

	/** @return the elements it changes, moves or removes, as far as they exist beforehand, with the containers of new ones */
	public abstract Set<EObject> affected();

	/** @return the element it created, renamed or changed; null before it was run and where nothing is left */
	public final EObject result() {
		return result;
	}

	/**
	 * Changes the model.
	 *
	 * @throws IllegalStateException if it is refused; the model is unchanged then
	 */
	public final void run() {
		Refusal refusal = refusal();
		if (refusal != null) {
			throw new IllegalStateException(label() + ": " + refusal.reason());
		}
		result = perform();
	}

	/** Changes the model; asked only when not refused. Returns the element to show afterwards, or null. */
	protected abstract EObject perform();
}
