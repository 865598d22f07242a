package org.btdeploy.ui.diagram.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.PaletteGroup;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.create.Offers;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What is in the palette: connections, then all that the notation knows and that can be created, by its groups. */
final class PaletteEntries implements ITreeContentProvider {
	/** A heading with what is below it. */
	record Group(String label, List<Object> entries) {
	}

	static List<Group> groups() {
		Map<PaletteGroup, List<Object>> entries = new LinkedHashMap<>();
		for (NotationEntry entry : Notation.all()) {
			if (Offers.isCreatable(entry)) {
				entries.computeIfAbsent(entry.group(), any -> new ArrayList<>()).add(entry);
			}
		}
		List<Group> groups = new ArrayList<>();
		groups.add(new Group(Messages.get("Palette_connections"), List.of((Object[]) ConnectionKind.values())));
		entries.forEach((group, members) -> groups.add(new Group(group.label(), members)));
		return groups;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Group group ? group.entries().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Group;
	}
}
