package org.btdeploy.edit.set;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.edit.value.Couplings;
import org.btdeploy.edit.value.FeatureRules;
import org.btdeploy.edit.value.Lists;
import org.btdeploy.edit.value.Values;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sets or unsets one feature of an element: a flag, number, text, word, reference, or a whole list of them. Values that
 * cannot stand together with it are taken back (see {@link Couplings}). Names are set by renaming.
 */
public final class SetFeature extends Operation {
	private final EObject element;
	private final EStructuralFeature feature;
	private final Object value;
	private String label;

	/**
	 * @param value the new value; null, an empty text or list, or false unsets. Words are given as the model holds them (quoted
	 *        ones with quotes); ports as text ({@code 443, 49152-65535}) or as a list of spans
	 */
	public SetFeature(EObject element, EStructuralFeature feature, Object value) {
		this(element, feature, value, label(element, feature, value));
	}

	private SetFeature(EObject element, EStructuralFeature feature, Object value, String label) {
		this.element = element;
		this.feature = feature;
		this.value = value;
		this.label = label;
	}

	/** @return adds one value at the end of a list; refused if it is there */
	public static SetFeature adding(EObject element, EStructuralFeature feature, Object value) {
		return adding(element, feature, value, Lists.of(element, feature).size());
	}

	/** @return adds one value to a list at the index; refused if it is there */
	public static SetFeature adding(EObject element, EStructuralFeature feature, Object value, int index) {
		List<Object> wanted = Lists.without(element, feature, null);
		boolean known = wanted.contains(value);
		if (!known) {
			wanted.add(Math.max(0, Math.min(index, wanted.size())), value);
		}
		return new SetFeature(element, feature, wanted, listLabel("SetFeature_add", element, feature, value));
	}

	/** @return removes one value from a list; refused if it is not there */
	public static SetFeature removing(EObject element, EStructuralFeature feature, Object value) {
		return new SetFeature(element, feature, Lists.without(element, feature, value), listLabel("SetFeature_remove", element, feature, value));
	}

	/** Says what it does in other words than "Set …". */
	public SetFeature labelled(String text) {
		label = text;
		return this;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Refusal refusal() {
		if (feature.getName().equals("name")) {
			return Refusal.of("SetFeature_name");
		}
		return Refusal.first(() -> Values.checkType(element, feature, value), this::checkChange, this::checkValue);
	}

	private Refusal checkChange() {
		return Values.has(element, feature, value) ? Refusal.of("SetFeature_same") : null;
	}

	private Refusal checkValue() {
		Draft draft = Draft.of(element);
		Values.set(draft.element(), feature, value);
		Couplings.follow(draft.element(), feature);
		return FeatureRules.check(draft, feature);
	}

	/** Removing a node also takes it out of the groups of its cluster. */
	@Override
	public List<String> consequences() {
		if (!(element instanceof FailoverCluster cluster) || !(value instanceof List<?> nodes) || feature != Literals.FAILOVER_CLUSTER__NODES) {
			return List.of();
		}
		List<String> sentences = new ArrayList<>();
		for (ClusterGroup group : cluster.getGroups()) {
			for (Server node : cluster.getNodes()) {
				if (!nodes.contains(node) && (group.getActiveNode() == node || group.getPossibleOwners().contains(node))) {
					sentences.add(Messages.get("SetFeature_noOwner", Describe.name(node), Describe.name(group)));
				}
			}
		}
		return sentences;
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>();
		affected.add(element);
		if (feature == Literals.FAILOVER_CLUSTER__NODES) {
			affected.addAll(element.eContents());
		}
		return affected;
	}

	@Override
	protected EObject perform() {
		Values.set(element, feature, value);
		Couplings.follow(element, feature);
		return element;
	}

	private static String label(EObject element, EStructuralFeature feature, Object value) {
		String what = Describe.feature(feature);
		String whose = Describe.name(element);
		if (Mandatory.isAbsent(value)) {
			return Messages.get("SetFeature_unset", what, whose);
		}
		return value instanceof Boolean on ? Messages.get(on ? "SetFeature_on" : "SetFeature_off", what, whose) : Messages.get("SetFeature_set", what, whose, text(value));
	}

	private static String listLabel(String key, EObject element, EStructuralFeature feature, Object value) {
		return Messages.get(key, text(value), Describe.feature(feature), Describe.name(element));
	}

	private static String text(Object value) {
		return switch (value) {
			case EObject target -> Describe.name(target);
			case List<?> list -> String.join(", ", list.stream().map(SetFeature::text).toList());
			case null -> "?";
			default -> value.toString();
		};
	}
}
