package org.btdeploy.edit.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.edit.structure.Draft;
import org.btdeploy.edit.structure.Mandatory;
import org.btdeploy.model.PortRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which properties elements have: whatever the language can say of them, found in the metamodel. */
public final class Properties {
	private Properties() {
	}

	/** @return the properties of the element by group, in the order of the metamodel within */
	public static List<Property> of(EObject element) {
		List<Property> properties = new ArrayList<>();
		if (element instanceof PortRange) {
			return properties; // a value of its owner
		}
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment() && !Draft.isPorts(feature);
			if (!contained && !isFlagOfOther(element, feature) && Mandatory.isWritable(element, feature)) {
				properties.add(Property.of(element.eClass(), feature));
			}
		}
		properties.sort(Comparator.comparing(Property::group));
		return properties;
	}

	/** @return the properties that all elements have, but for names, which are each one's own; of one element all */
	public static List<Property> common(List<? extends EObject> elements) {
		if (elements.isEmpty()) {
			return List.of();
		}
		List<Property> common = of(elements.get(0));
		for (EObject element : elements.subList(1, elements.size())) {
			List<Property> others = of(element);
			common.removeIf(property -> property.kind() == PropertyKind.NAME || others.stream().noneMatch(other -> isSame(property, other)));
		}
		return common;
	}

	/** Features of the same name and values, such as the addresses of send ports and locations, can be set together. */
	private static boolean isSame(Property one, Property other) {
		boolean words = one.words() == null ? other.words() == null : other.words() != null && one.words().words().equals(other.words().words());
		return one.key().equals(other.key()) && one.kind() == other.kind() && words && one.feature().getEType() == other.feature().getEType();
	}

	/** "Any port" is a value of the ports, not a property of its own. */
	private static boolean isFlagOfOther(EObject element, EStructuralFeature feature) {
		return element.eClass().getEAllStructuralFeatures().stream().anyMatch(other -> feature.equals(Property.of(element.eClass(), other).any()));
	}
}
