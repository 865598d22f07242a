package org.btdeploy.edit.create;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.value.Couplings;
import org.btdeploy.edit.value.FeatureRules;
import org.btdeploy.edit.value.Values;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.naming.Kinds;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Creates an element of any kind in a container. What the language demands and the caller does not give is filled in: usual
 * words, a free name, and references where one suggests itself.
 */
public final class CreateElement extends Operation {
	private static final int AT_END = Integer.MAX_VALUE;

	private final EClass kind;
	private final EObject container;
	private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
	private int index = AT_END;
	private String label;

	/**
	 * @param kind concrete class of the metamodel
	 * @param container in which it is to stand, directly; see {@link Containers#nearest} for finding one
	 */
	public CreateElement(EClass kind, EObject container) {
		this.kind = kind;
		this.container = container;
	}

	/** Gives it a value; the last one for a feature counts. Names and references too; ports as text. */
	public CreateElement with(EStructuralFeature feature, Object value) {
		values.put(feature, value);
		return this;
	}

	/** Puts it before the sibling instead of at the end. */
	public CreateElement before(EObject sibling) {
		EReference containment = Containers.feature(container, kind);
		int at = containment == null ? -1 : list(containment).indexOf(sibling);
		index = at < 0 ? AT_END : at;
		return this;
	}

	/** Says what it does in other words than "Create …". */
	public CreateElement labelled(String text) {
		label = text;
		return this;
	}

	@Override
	public String label() {
		if (label != null) {
			return label;
		}
		boolean known = checkPlace() == null && checkTypes() == null;
		String what = known ? Describe.full(draft().element()) : Kinds.plain(kind);
		return Messages.get("CreateElement_label", what, Describe.name(container));
	}

	@Override
	public Refusal refusal() {
		return Refusal.first(this::checkPlace, this::checkTypes, () -> FeatureRules.checkAll(draft()));
	}

	private Refusal checkPlace() {
		boolean fits = !kind.isAbstract() && Containers.feature(container, kind) != null && Containers.deployment(container) != null && !isValue(kind);
		return fits ? null : Refusal.of("CreateElement_place", Kinds.indefinite(kind), Kinds.indefinite(container.eClass()));
	}

	/** Ports are values of their element. */
	private static boolean isValue(EClass kind) {
		return kind == DeploymentPackage.Literals.PORT_RANGE;
	}

	private Refusal checkTypes() {
		EObject element = Draft.fresh(kind, container).element();
		for (Map.Entry<EStructuralFeature, Object> entry : values.entrySet()) {
			Refusal refusal = Values.checkType(element, entry.getKey(), entry.getValue());
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	private Draft draft() {
		Draft draft = Draft.fresh(kind, container);
		values.forEach((feature, value) -> {
			Values.set(draft.element(), feature, value);
			Couplings.follow(draft.element(), feature);
		});
		Defaults.fill(draft);
		return draft;
	}

	@Override
	public Set<EObject> affected() {
		return Set.of(container);
	}

	@Override
	protected EObject perform() {
		EObject element = draft().element();
		List<EObject> siblings = list(Containers.feature(container, kind));
		siblings.add(Math.min(index, siblings.size()), element);
		return element;
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> list(EReference containment) {
		return (EList<EObject>) container.eGet(containment);
	}

	/** @return the kinds that can be created in the container, as the palette and menus offer them */
	public static List<EClass> kindsIn(EObject container) {
		List<EClass> kinds = new ArrayList<>();
		for (EClassifier classifier : container.eClass().getEPackage().getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract() && !isValue(type) && Containers.feature(container, type) != null) {
				kinds.add(type);
			}
		}
		return kinds;
	}
}
