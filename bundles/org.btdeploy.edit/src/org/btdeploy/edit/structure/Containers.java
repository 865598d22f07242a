package org.btdeploy.edit.structure;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Where elements may stand. The containments of the metamodel are those of the language. */
public final class Containers {
	private Containers() {
	}

	/** @return the containment of the container in which elements of the kind stand, null if they cannot stand there */
	public static EReference feature(EObject container, EClass kind) {
		for (EReference containment : container.eClass().getEAllContainments()) {
			if (containment.getEReferenceType().isSuperTypeOf(kind)) {
				return containment;
			}
		}
		return null;
	}

	/** @return the element itself or its nearest container in which elements of the kind can stand, null if there is none */
	public static EObject nearest(EObject start, EClass kind) {
		for (EObject container = start; container != null; container = container.eContainer()) {
			if (feature(container, kind) != null) {
				return container;
			}
		}
		return null;
	}

	/** @return the deployment the element is in, null if it is in none */
	public static Deployment deployment(EObject element) {
		return container(element, Deployment.class);
	}

	/** @return the BizTalk group the element is in, null if it is in none */
	public static BizTalkGroup group(EObject element) {
		return container(element, BizTalkGroup.class);
	}

	/** @return the element itself or the nearest container that is of the type, null if there is none */
	public static <T> T container(EObject element, Class<T> type) {
		for (EObject container = element; container != null; container = container.eContainer()) {
			if (type.isInstance(container)) {
				return type.cast(container);
			}
		}
		return null;
	}

	/** @return whether the element is the other one or somewhere in it */
	public static boolean isWithin(EObject element, EObject other) {
		for (EObject container = element; container != null; container = container.eContainer()) {
			if (container == other) {
				return true;
			}
		}
		return false;
	}
}
