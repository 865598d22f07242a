package org.btdeploy.samples;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/** How elements are named in an inventory. */
final class InventoryNames {
	private InventoryNames() {
	}

	/** @return the name, qualified by the owner where the language may write it so */
	static String of(EObject element) {
		if (element == null) {
			return Inventory.NONE;
		}
		NamedElement named = (NamedElement) element;
		boolean qualified = element instanceof Zone || element instanceof ClusterGroup;
		return qualified ? of(element.eContainer()) + "." + named.getName() : named.getName();
	}

	static String of(Collection<? extends EObject> elements) {
		return String.join(", ", elements.stream().map(InventoryNames::of).toList());
	}

	/** @return the label as an inventory writes it */
	static String label(NamedElement element) {
		return element.getLabel() == null ? Inventory.NONE : element.getLabel().replace("\n", "\\n");
	}

	/** @return domain or zone of the server, {@link Inventory#NONE} where it stands in the deployment itself */
	static String container(Server server) {
		EObject container = server.eContainer();
		return container instanceof Domain || container instanceof Zone ? of(container) : Inventory.NONE;
	}

	/** @return the places that figures draw for a host: the domains of its instances, otherwise its BizTalk group */
	static String place(Host host) {
		SortedSet<String> places = new TreeSet<>();
		for (HostInstance instance : host.getInstances()) {
			String container = container(instance.getServer());
			places.add(container.equals(Inventory.NONE) ? ((BizTalkGroup) host.eContainer()).getName() : container);
		}
		return String.join(", ", places);
	}
}
