package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Host;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Gives a flag to one member of a group that only one may have, and takes it from the others: default host, master MessageBox. */
public final class MakeOnly extends Operation {
	private final EObject element;
	private final EAttribute flag;
	private final String key;

	private MakeOnly(EObject element, EAttribute flag, String key) {
		this.element = element;
		this.flag = flag;
		this.key = key;
	}

	public static MakeOnly defaultHost(Host host) {
		return new MakeOnly(host, Literals.HOST__DEFAULT, "MakeOnly_default");
	}

	public static MakeOnly masterMessageBox(Database database) {
		return new MakeOnly(database, Literals.DATABASE__MASTER, "MakeOnly_master");
	}

	@Override
	public String label() {
		return Messages.get(key, Describe.name(element));
	}

	@Override
	public Refusal refusal() {
		if (element.eContainer() == null) {
			return Refusal.of("DeleteElements_gone", Describe.name(element));
		}
		return Boolean.TRUE.equals(element.eGet(flag)) && others().isEmpty() ? Refusal.of("SetFeature_same") : null;
	}

	@Override
	public Set<EObject> affected() {
		Set<EObject> affected = new LinkedHashSet<>(others());
		affected.add(element);
		return affected;
	}

	@Override
	protected EObject perform() {
		others().forEach(other -> other.eUnset(flag));
		element.eSet(flag, true);
		return element;
	}

	private List<EObject> others() {
		List<EObject> others = new ArrayList<>();
		for (EObject sibling : element.eContainer().eContents()) {
			if (sibling != element && sibling.eClass() == element.eClass() && Boolean.TRUE.equals(sibling.eGet(flag))) {
				others.add(sibling);
			}
		}
		return others;
	}
}
