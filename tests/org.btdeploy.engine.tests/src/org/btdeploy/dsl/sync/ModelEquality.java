package org.btdeploy.dsl.sync;

import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Equality of models in all features that are not derived; of unresolved references it matters only that both are unresolved. */
public final class ModelEquality extends EcoreUtil.EqualityHelper {
	private static final long serialVersionUID = 1;

	private ModelEquality() {
	}

	/** @return whether both deployments hold the same */
	public static boolean of(Deployment one, Deployment other) {
		return new ModelEquality().equals((EObject) one, (EObject) other);
	}

	@Override
	public boolean equals(EObject one, EObject other) {
		if (one != null && other != null && one.eIsProxy() && other.eIsProxy()) {
			return true;
		}
		return super.equals(one, other);
	}
}
