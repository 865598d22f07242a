package org.btdeploy.edit.move;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.naming.Kinds;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Moves elements into a container, or to another place among their siblings. The container is the one they stand in directly:
 * a server goes to the deployment, a domain or a zone, a zone to a domain, a database to a group or the deployment.
 */
public final class MoveElements extends Operation {
	private final List<? extends EObject> elements;
	private final EObject container;
	private final EObject before;
	private final String label;

	/**
	 * @param elements in the order in which they are to stand
	 * @param before the sibling before which they are put, null for the end
	 */
	public MoveElements(List<? extends EObject> elements, EObject container, EObject before) {
		this.elements = List.copyOf(elements);
		this.container = container;
		this.before = before;
		this.label = createLabel();
	}

	/** @return moves one element to the end of the container */
	public static MoveElements to(EObject element, EObject container) {
		return new MoveElements(List.of(element), container, null);
	}

	private String createLabel() {
		String what = elements.size() == 1 ? Describe.name(elements.get(0)) : Messages.get("MoveElements_several", Integer.toString(elements.size()));
		boolean within = elements.stream().allMatch(element -> element.eContainer() == container);
		if (!within) {
			return Messages.get("MoveElements_label", what, Describe.name(container));
		}
		return before == null ? Messages.get("MoveElements_last", what) : Messages.get("MoveElements_before", what, Describe.name(before));
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Refusal refusal() {
		if (elements.isEmpty()) {
			return Refusal.of("MoveElements_nothing");
		}
		for (EObject element : elements) {
			Refusal refusal = check(element);
			if (refusal != null) {
				return refusal;
			}
		}
		return Refusal.first(this::checkOrder, () -> MoveRules.check(elements, container));
	}

	private Refusal check(EObject element) {
		EReference place = Containers.feature(container, element.eClass());
		if (place == null || element.eContainer() == null || element.eClass() == Literals.PORT_RANGE) {
			return Refusal.of("MoveElements_place", Describe.full(element), Kinds.indefinite(container.eClass()));
		}
		if (Containers.isWithin(container, element)) {
			return Refusal.of("MoveElements_intoItself", Describe.name(element));
		}
		if (Containers.deployment(container) == null || Containers.deployment(element) != Containers.deployment(container)) {
			return Refusal.of("MoveElements_otherDeployment", Describe.name(element));
		}
		boolean sibling = before == null || before.eContainer() == container && before.eContainmentFeature() == place && !elements.contains(before);
		return sibling ? null : Refusal.of("MoveElements_before_refused", Describe.name(before));
	}

	private Refusal checkOrder() {
		if (new LinkedHashSet<>(elements).size() < elements.size()) {
			return Refusal.of("MoveElements_twice");
		}
		for (EObject element : elements) {
			if (element.eContainer() != container) {
				return null;
			}
		}
		EList<EObject> siblings = siblings(elements.get(0));
		int end = before == null ? siblings.size() : siblings.indexOf(before);
		int start = end - elements.size();
		return start >= 0 && siblings.subList(start, end).equals(elements) ? Refusal.of("MoveElements_same") : null;
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>(elements);
		affected.add(container);
		elements.forEach(element -> affected.add(element.eContainer()));
		return affected;
	}

	@Override
	protected EObject perform() {
		for (EObject element : elements) {
			EList<EObject> siblings = siblings(element);
			boolean inside = element.eContainer() == container;
			int from = inside ? siblings.indexOf(element) : -1;
			int to = before == null ? siblings.size() : siblings.indexOf(before);
			if (inside) {
				siblings.move(from < to ? to - 1 : to, from);
			} else {
				siblings.add(to, element);
			}
		}
		return elements.get(0);
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> siblings(EObject element) {
		return (EList<EObject>) container.eGet(Containers.feature(container, element.eClass()));
	}
}
