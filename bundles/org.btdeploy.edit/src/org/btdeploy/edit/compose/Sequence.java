package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.eclipse.emf.ecore.EObject;

/**
 * Several edits that a user makes as one. Steps that are known beforehand are judged beforehand, each by itself, so they must
 * not get into each other's way. A step that needs an element which an earlier one creates is made only when it is its turn;
 * it must be one that cannot be refused.
 */
public final class Sequence extends Operation {
	private final String label;
	private final List<Operation> known = new ArrayList<>();
	private final List<Function<EObject, Operation>> steps = new ArrayList<>();

	/** @param label what they amount to */
	public Sequence(String label) {
		this.label = label;
	}

	/** @return all of the operations, in their order */
	public static Sequence of(String label, List<? extends Operation> operations) {
		Sequence sequence = new Sequence(label);
		operations.forEach(sequence::step);
		return sequence;
	}

	/** Adds an operation. */
	public Sequence step(Operation operation) {
		known.add(operation);
		steps.add(first -> operation);
		return this;
	}

	/** @param step makes an operation from the result of the first step */
	public Sequence then(Function<EObject, Operation> step) {
		steps.add(step);
		return this;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Refusal refusal() {
		for (Operation operation : known) {
			Refusal refusal = operation.refusal();
			if (refusal != null) {
				return refusal;
			}
		}
		return known.isEmpty() ? Refusal.of("SetFeature_same") : null;
	}

	@Override
	public List<String> consequences() {
		Set<String> sentences = new LinkedHashSet<>();
		known.forEach(operation -> sentences.addAll(operation.consequences()));
		return List.copyOf(sentences);
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>();
		known.forEach(operation -> affected.addAll(operation.affected()));
		return affected;
	}

	@Override
	protected EObject perform() {
		EObject first = null;
		for (int i = 0; i < steps.size(); i++) {
			Operation operation = steps.get(i).apply(first);
			operation.run();
			first = i == 0 ? operation.result() : first;
		}
		return first;
	}
}
