package org.btdeploy.edit.value;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.words.PortSpan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts values into elements: the type must be right, and "nothing" is always said in the same way. */
public final class Values {
	private Values() {
	}

	/**
	 * @param value as given by a caller: ports may be given as text or spans, an empty text stands for none
	 * @return why a value of this type does not belong there, null if it does
	 */
	public static Refusal checkType(EObject element, EStructuralFeature feature, Object value) {
		if (element instanceof PortRange) {
			return Refusal.of("Values_port");
		}
		if (!Mandatory.isWritable(element, feature) || feature instanceof EReference reference && reference.isContainment() && !Draft.isPorts(feature)) {
			return Refusal.of("Values_notThere", Describe.full(element));
		}
		Object given = normal(feature, value);
		if (given == null) {
			return null;
		}
		if (Draft.isPorts(feature)) {
			return given instanceof List<?> spans && spans.stream().allMatch(PortSpan.class::isInstance) ? null : Refusal.of("PortLists_text", String.valueOf(value));
		}
		if (feature.isMany() != given instanceof List<?>) {
			return Refusal.of("Values_type", String.valueOf(value), Describe.feature(feature));
		}
		for (Object one : given instanceof List<?> list ? list : List.of(given)) {
			if (!isInstance(feature, one)) {
				return typeMismatch(feature, one);
			}
		}
		boolean twice = feature.isUnique() && given instanceof List<?> list && new HashSet<>(list).size() < list.size();
		return twice ? Refusal.of("Values_twice", Describe.feature(feature)) : null;
	}

	/** Sets the value, whose type is right, in place: of lists only what differs is touched. */
	public static void set(EObject element, EStructuralFeature feature, Object value) {
		Object normal = normal(feature, value);
		if (normal == null) {
			element.eUnset(feature);
		} else if (Draft.isPorts(feature)) {
			element.eSet(feature, PortLists.ranges(spans(normal)));
		} else if (feature.isMany()) {
			Lists.become(Lists.of(element, feature), (List<?>) normal);
		} else {
			element.eSet(feature, normal);
		}
	}

	/** @return whether the element has that value already */
	public static boolean has(EObject element, EStructuralFeature feature, Object value) {
		Object normal = normal(feature, value);
		if (Draft.isPorts(feature)) {
			String ports = portText(element, feature);
			return spans(normal).equals(ports.isEmpty() ? List.of() : PortLists.parse(ports));
		}
		return normal == null ? !element.eIsSet(feature) : element.eIsSet(feature) && normal.equals(element.eGet(feature, false));
	}

	/** @return the value in its one form: null for an empty text or list, a flag that is off, and for ports the spans */
	private static Object normal(EStructuralFeature feature, Object value) {
		if (value instanceof String text && Draft.isPorts(feature)) {
			return text.isBlank() ? null : Objects.requireNonNullElse(PortLists.parse(text), text);
		}
		return Boolean.FALSE.equals(value) || Mandatory.isAbsent(value) ? null : value;
	}

	private static boolean isInstance(EStructuralFeature feature, Object value) {
		return feature instanceof EReference reference ? reference.getEReferenceType().isInstance(value) : feature.getEType().isInstance(value);
	}

	private static Refusal typeMismatch(EStructuralFeature feature, Object value) {
		return feature instanceof EReference reference && value instanceof EObject target ? ReferenceRules.wrongKind(reference, target)
			: Refusal.of("Values_type", String.valueOf(value), Describe.feature(feature));
	}

	@SuppressWarnings("unchecked")
	private static List<PortSpan> spans(Object value) {
		return value == null ? List.of() : (List<PortSpan>) value;
	}

	@SuppressWarnings("unchecked")
	private static String portText(EObject element, EStructuralFeature feature) {
		return PortLists.text((List<PortRange>) element.eGet(feature), false);
	}
}
