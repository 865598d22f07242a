package org.btdeploy.diagram.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells which elements have another name in a later state of a deployment: those of the same kind in the same place between
 * the same neighbours. So places outlast renames, however they were made, and taking them back.
 */
public final class Renames {
	/** Names of the neighbours that are in both states. */
	private record Gap(EClass kind, String before, String after) {
	}

	private final Map<String, String> renames = new LinkedHashMap<>();

	private Renames() {
	}

	/** @return new keys by old ones, those of outer elements first; a key inside a renamed element begins with the new one */
	public static Map<String, String> between(Deployment before, Deployment now) {
		Renames all = new Renames();
		all.compare(before, now, "");
		return all.renames;
	}

	private void compare(EObject before, EObject now, String path) {
		Map<String, NamedElement> old = named(before);
		Map<String, NamedElement> next = named(now);
		Set<String> common = new HashSet<>();
		for (String name : old.keySet()) {
			if (next.containsKey(name) && next.get(name).eClass() == old.get(name).eClass()) {
				common.add(name);
				compare(old.get(name), next.get(name), path + name + "/");
			}
		}
		if (common.size() == old.size() || common.size() == next.size()) {
			return;
		}
		Map<Gap, List<NamedElement>> gone = gaps(old, common);
		Map<Gap, List<NamedElement>> come = gaps(next, common);
		gone.forEach((gap, lost) -> {
			List<NamedElement> found = come.getOrDefault(gap, List.of());
			if (lost.size() == found.size()) {
				for (int i = 0; i < lost.size(); i++) {
					String name = path + found.get(i).getName();
					renames.put(path + lost.get(i).getName(), name);
					compare(lost.get(i), found.get(i), name + "/");
				}
			}
		});
	}

	private static Map<String, NamedElement> named(EObject container) {
		Map<String, NamedElement> elements = new LinkedHashMap<>();
		for (EObject child : container.eContents()) {
			if (child instanceof NamedElement named && named.getName() != null) {
				elements.putIfAbsent(named.getName(), named);
			}
		}
		return elements;
	}

	/** @return what is in one state only, by where it stands among those of its kind that are in both */
	private static Map<Gap, List<NamedElement>> gaps(Map<String, NamedElement> all, Set<String> common) {
		Map<Gap, List<NamedElement>> gaps = new HashMap<>();
		List<NamedElement> elements = new ArrayList<>(all.values());
		for (int i = 0; i < elements.size(); i++) {
			NamedElement element = elements.get(i);
			if (!common.contains(element.getName())) {
				Gap gap = new Gap(element.eClass(), neighbour(elements, i, -1, common), neighbour(elements, i, 1, common));
				gaps.computeIfAbsent(gap, any -> new ArrayList<>()).add(element);
			}
		}
		return gaps;
	}

	private static String neighbour(List<NamedElement> elements, int from, int step, Set<String> common) {
		for (int i = from + step; i >= 0 && i < elements.size(); i += step) {
			NamedElement other = elements.get(i);
			if (other.eClass() == elements.get(from).eClass() && common.contains(other.getName())) {
				return other.getName();
			}
		}
		return null;
	}
}
