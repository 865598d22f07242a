package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.util.Nearest;

/** Finds elements by what users call them: a name, one qualified by its owner, or a path as in layout files. */
public final class ElementNames {
	private final NameTable names;
	private final Map<String, NamedElement> paths = new LinkedHashMap<>();

	public ElementNames(Deployment deployment) {
		names = NameTable.of(deployment);
		for (NamedElement element : names.elements()) {
			paths.put(ElementPaths.of(element), element);
		}
	}

	/** @return the elements meant, several where a name is not unique, none where nothing bears it */
	public List<NamedElement> find(String name) {
		List<NamedElement> found = new ArrayList<>(names.find(name));
		if (found.isEmpty() && paths.containsKey(name)) {
			found.add(paths.get(name));
		}
		return found;
	}

	/** @return the names that a mistyped one may have meant, the likeliest first; perhaps none */
	public List<String> near(String name) {
		return Nearest.of(name, names.names());
	}
}
