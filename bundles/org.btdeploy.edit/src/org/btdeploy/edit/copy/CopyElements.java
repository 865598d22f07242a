package org.btdeploy.edit.copy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.naming.Kinds;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/**
 * Copies elements with all that is in them, within a deployment or into another one. Copies have free names, refer to the
 * copies of what was copied with them, and else to the same elements (in another deployment: to those of the same name).
 * What cannot be said there is left out.
 */
public final class CopyElements extends Operation {
	private final List<EObject> elements;
	private final EObject target;
	private final boolean besideOriginal;
	private final String label;
	private UnaryOperator<EObject> written;
	private Set<EObject> copies = Set.of();

	private CopyElements(Collection<? extends EObject> elements, EObject target, boolean besideOriginal, String key) {
		this.elements = elements.stream().distinct().filter(one -> elements.stream().noneMatch(other -> other != one && Containers.isWithin(one, other))).map(EObject.class::cast).toList();
		this.target = target;
		this.besideOriginal = besideOriginal;
		String what = this.elements.size() == 1 ? Describe.name(this.elements.get(0)) : Messages.get("MoveElements_several", Integer.toString(this.elements.size()));
		this.label = Messages.get(key, what, target == null ? "" : Describe.name(target));
	}

	/** @param target where to put the copies; what cannot stand there goes to the nearest container around it that takes it */
	public static CopyElements into(Collection<? extends EObject> elements, EObject target) {
		return new CopyElements(elements, target, false, "CopyElements_into");
	}

	/** @return copies that stand right after their originals */
	public static CopyElements duplicate(Collection<? extends EObject> elements) {
		return new CopyElements(elements, null, true, "CopyElements_duplicate");
	}

	/**
	 * Lets other elements become the copies, which have been read from a text of their own that is used up.
	 *
	 * @param elements gives the one that is the same as an element that is copied, or is in it
	 */
	public CopyElements taking(UnaryOperator<EObject> elements) {
		written = elements;
		return this;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Refusal refusal() {
		if (elements.isEmpty()) {
			return Refusal.of("CopyElements_nothing");
		}
		Deployment source = Containers.deployment(elements.get(0));
		for (EObject element : elements) {
			if (element instanceof Deployment || element.eClass() == Literals.PORT_RANGE || source == null || Containers.deployment(element) != source) {
				return Refusal.of("CopyElements_single", Describe.name(element));
			}
			if (container(element) == null) {
				return Refusal.of("CopyElements_place", Kinds.indefinite(element.eClass()), Describe.name(target));
			}
		}
		return plan().refusal();
	}

	@Override
	public List<String> consequences() {
		return refusal() == null ? plan().omissions() : List.of();
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>();
		elements.forEach(element -> affected.add(container(element)));
		affected.remove(null);
		return affected;
	}

	/** @return the copies after it was run, in the order of the originals; before, none */
	public Set<EObject> copies() {
		return copies;
	}

	@Override
	protected EObject perform() {
		CopyPlan plan = plan();
		copies = new LinkedHashSet<>();
		for (EObject element : elements) {
			EObject copy = plan.copy(element);
			EList<EObject> siblings = siblings(element);
			siblings.add(besideOriginal ? siblings.indexOf(element) + 1 : siblings.size(), copy);
			copies.add(copy);
		}
		if (written != null) {
			copies = new LinkedHashSet<>(plan.adoption(written).replace(copies));
		}
		return copies.iterator().next();
	}

	private CopyPlan plan() {
		return new CopyPlan(elements, this::container);
	}

	private EObject container(EObject element) {
		return besideOriginal ? element.eContainer() : Containers.nearest(target, element.eClass());
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> siblings(EObject element) {
		EObject container = container(element);
		return (EList<EObject>) container.eGet(Containers.feature(container, element.eClass()));
	}
}
