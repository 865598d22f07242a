package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.btdeploy.dsl.print.Writability;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which names mean something else after a change, and which elements are gone. */
final class NameChanges {
	private final Set<Object> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Between deployments that may be different ones. */
	NameChanges(NameTable before, NameTable after) {
		for (String name : before.names()) {
			List<NamedElement> meant = before.find(name);
			if (!meant.equals(after.find(name))) {
				concerned.addAll(meant);
			}
		}
		gone.addAll(before.elements());
		after.elements().forEach(gone::remove);
	}

	/** @throws SyncException if a name is given twice that was not before */
	static NameChanges unique(NameTable before, NameTable after) {
		for (String name : after.names()) {
			List<NamedElement> means = after.find(name);
			if (means.size() > 1 && !means.equals(before.find(name))) {
				checkUnique(name, means, before.find(name));
			}
		}
		return new NameChanges(before, after);
	}

	private static void checkUnique(String name, List<NamedElement> means, List<NamedElement> before) {
		List<NamedElement> same = new ArrayList<>();
		for (NamedElement element : means) {
			if (name.equals(NameTable.qualifiedName(element))) {
				same.add(element);
			}
		}
		if (same.size() > 1 && !before.containsAll(same)) {
			NamedElement owner = before.contains(same.get(1)) ? same.get(1) : same.get(0);
			throw new SyncException(Messages.get("NameChanges_duplicate", name, Writability.name(owner)));
		}
	}

	/** @return whether a name of the element may have to be written differently */
	boolean concern(Object element) {
		return concerned.contains(element);
	}

	/** @return whether the element was there and is no longer, or has lost its name */
	boolean isGone(Object element) {
		return gone.contains(element);
	}

	/** @return whether the element is no longer in the deployment */
	boolean isDeleted(EObject element) {
		return !(EcoreUtil.getRootContainer(element) instanceof Deployment);
	}

	boolean isEmpty() {
		return concerned.isEmpty();
	}
}
