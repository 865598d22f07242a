package org.btdeploy.edit.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Host;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** To what the copies can refer in the deployment they are put into. */
final class CopyTargets {
	private final NameTable names;
	private final boolean sameDeployment;
	private final UnaryOperator<EObject> place;

	/** @param place gives the container of a copy, also where it is not in the model yet */
	CopyTargets(Deployment target, boolean sameDeployment, UnaryOperator<EObject> place) {
		this.names = NameTable.of(target);
		this.sameDeployment = sameDeployment;
		this.place = place;
	}

	/** @return the element that stands for the old one, null if there is none */
	EObject find(EObject old, EReference reference) {
		if (old.eIsProxy() || !(old instanceof NamedElement named) || named.getName() == null || Containers.deployment(old) == null) {
			return null;
		}
		if (sameDeployment) {
			return old;
		}
		for (NamedElement candidate : names.find(NameTable.qualifiedName(named))) {
			if (reference.getEReferenceType().isInstance(candidate)) {
				return candidate;
			}
		}
		return null;
	}

	/** @return whether the reference means something where the copy will be: hosts of the same group, nodes of the same cluster */
	boolean isAllowed(EObject copy, EReference reference, EObject target) {
		if (target instanceof Host && reference.getName().equals("host")) {
			return group(copy) == group(target);
		}
		return !(copy instanceof ClusterGroup) || !(place.apply(copy) instanceof FailoverCluster cluster) || cluster.getNodes().contains(target);
	}

	/** The BizTalk group, following future containers. */
	private EObject group(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof BizTalkGroup)) {
			at = at.eContainer() == null ? place.apply(at) : at.eContainer();
		}
		return at;
	}

	/** @return the targets of a reference, as a list of its own */
	@SuppressWarnings("unchecked")
	static List<EObject> list(EObject holder, EReference reference) {
		Object value = holder.eGet(reference, false);
		return value == null ? List.of() : value instanceof List<?> list ? new ArrayList<>((List<EObject>) list) : List.of((EObject) value);
	}
}
