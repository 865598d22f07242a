package org.btdeploy.edit.property;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.value.PortLists;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The values of properties as text: words and names as the language writes them, lists with commas, flags as true or nothing. */
public final class PropertyText {
	/** A flag that is on. */
	public static final String ON = "true";

	private PropertyText() {
	}

	/** @return the value, empty if none is given */
	@SuppressWarnings("unchecked")
	public static String of(Property property, EObject element) {
		EStructuralFeature feature = feature(property, element);
		if (isAny(property, element)) {
			return Property.ANY;
		}
		Object value = element.eIsSet(feature) ? element.eGet(feature, false) : null;
		if (value == null) {
			return "";
		}
		return switch (property.kind()) {
			case FLAG -> Boolean.TRUE.equals(value) ? ON : "";
			case PORTS -> PortLists.text((List<PortRange>) value, false);
			case ELEMENT -> name(element, (EObject) value);
			case ELEMENTS -> names(element, (List<EObject>) value);
			case WORDS -> String.join(", ", (List<String>) value);
			default -> value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
		};
	}

	/** @return what holds where none is given, in words; empty if nothing does */
	public static String otherwise(Property property, EObject element) {
		if (property.feature() == Literals.NAMED_ELEMENT__LABEL) {
			return element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
		}
		if (property.feature() == Literals.CLUSTER_GROUP__POSSIBLE_OWNERS) {
			return Messages.get("PropertyText_allNodes");
		}
		boolean several = property.kind() != PropertyKind.WORD || property.feature() == Literals.MESSAGE_FLOW__DIRECTION;
		EStructuralFeature meaning = several ? null : PropertyHelp.meaning(feature(property, element));
		return meaning != null && EcoreUtil.create(element.eClass()).eGet(meaning) instanceof Enumerator literal ? literal.getLiteral() : "";
	}

	/** @return the feature of the element that has the key of the property: elements set together can be of different kinds */
	static EStructuralFeature feature(Property property, EObject element) {
		return element.eClass().getEStructuralFeature(property.key());
	}

	static boolean isAny(Property property, EObject element) {
		return property.any() != null && Boolean.TRUE.equals(element.eGet(element.eClass().getEStructuralFeature(property.any().getName())));
	}

	private static String names(EObject element, List<EObject> targets) {
		List<String> names = new ArrayList<>();
		targets.forEach(target -> names.add(name(element, target)));
		return String.join(", ", names);
	}

	/** @return the shortest name of the target that the language understands */
	static String name(EObject element, EObject target) {
		boolean known = !target.eIsProxy() && target instanceof NamedElement named && named.getName() != null;
		if (!known || !NameTable.isQualifiable(target)) {
			return Describe.name(target);
		}
		return NameTable.of(Containers.deployment(element)).reference((NamedElement) target);
	}
}
