package org.btdeploy.model.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainMember;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.GroupMember;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.ReceivePort;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The names of a deployment: one space for all, in which cluster groups, locations and zones can also be written qualified
 * by their owner ({@code SSO-CLU.Sso}). A snapshot of the model at the time it is made.
 */
public final class NameTable {
	private final Map<String, List<NamedElement>> byName = new HashMap<>();
	private final List<NamedElement> elements = new ArrayList<>();

	private NameTable() {
	}

	/** @return the names of all elements of the deployment; of none if it is null */
	public static NameTable of(Deployment deployment) {
		NameTable table = new NameTable();
		if (deployment != null) {
			for (DeploymentElement element : deployment.getElements()) {
				table.addTree(element);
			}
		}
		return table;
	}

	/** @return the elements of that simple or qualified name, in the order of the text */
	public List<NamedElement> find(String name) {
		return byName.getOrDefault(name, List.of());
	}

	/**
	 * What a name means where an element of some kind is needed: one that can only be written so goes before those that can
	 * also be written qualified.
	 *
	 * @return the element; null if there is none, or if several could be meant and each can be written qualified
	 */
	public NamedElement meaning(String name, EClass kind) {
		NamedElement found = null;
		boolean ambiguous = false;
		for (NamedElement candidate : find(name)) {
			if (!kind.isInstance(candidate)) {
				continue;
			}
			if (!isQualifiable(candidate)) {
				return candidate;
			}
			ambiguous = found != null;
			found = candidate;
		}
		return ambiguous ? null : found;
	}

	/** @return all named elements in the order of the text */
	public Collection<NamedElement> elements() {
		return elements;
	}

	/** @return all names that can be written, simple and qualified */
	public Collection<String> names() {
		return byName.keySet();
	}

	/** @return whether the element can also be written qualified by its owner */
	public static boolean isQualifiable(EObject element) {
		return element instanceof ClusterGroup || element instanceof ReceiveLocation || element instanceof Zone;
	}

	/** @return owner.name for elements that can be qualified, the name for others, null for unnamed ones */
	public static String qualifiedName(NamedElement element) {
		if (element.getName() == null) {
			return null;
		}
		return isQualifiable(element) && element.eContainer() instanceof NamedElement owner && owner.getName() != null
			? owner.getName() + "." + element.getName() : element.getName();
	}

	/** @return the shortest name that means this element: the simple one unless another element bears it too */
	public String reference(NamedElement element) {
		String name = element.getName();
		return name == null || find(name).size() <= 1 ? name : qualifiedName(element);
	}

	private void addTree(EObject element) {
		if (element instanceof NamedElement named) {
			add(named);
		}
		switch (element) {
			case Domain domain -> addMembers(domain);
			case BizTalkGroup group -> addMembers(group);
			case FailoverCluster cluster -> cluster.getGroups().forEach(this::add);
			default -> { }
		}
	}

	private void addMembers(Domain domain) {
		for (DomainMember member : domain.getMembers()) {
			add(member);
			if (member instanceof Zone zone) {
				for (Server server : zone.getServers()) {
					add(server);
				}
			}
		}
	}

	private void addMembers(BizTalkGroup group) {
		for (GroupMember member : group.getMembers()) {
			add(member);
			if (member instanceof ReceivePort port) {
				port.getLocations().forEach(this::add);
			}
		}
	}

	private void add(NamedElement element) {
		if (element.getName() == null) {
			return;
		}
		elements.add(element);
		put(element.getName(), element);
		String qualified = qualifiedName(element);
		if (!qualified.equals(element.getName())) {
			put(qualified, element);
		}
	}

	private void put(String name, NamedElement element) {
		List<NamedElement> same = byName.get(name);
		if (same == null) {
			byName.put(name, List.of(element));
		} else {
			List<NamedElement> more = new ArrayList<>(same);
			more.add(element);
			byName.put(name, more);
		}
	}
}
