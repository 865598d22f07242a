package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.diagram.view.Restriction;
import org.btdeploy.model.Connection;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.menu.MenuEntry;
import org.btdeploy.ui.diagram.scene.Sight;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;

/** Confines the picture to a part of the deployment, and leads back to the whole. */
final class PartMenu {
	private final DeploymentEditor editor;

	PartMenu(DeploymentEditor editor) {
		this.editor = editor;
	}

	/** Adds what applies to the selection. */
	void addTo(IMenuManager menu) {
		if (!names().isEmpty()) {
			menu.add(MenuEntry.of(Messages.get("PartMenu_only"), null, () -> show(false)));
			menu.add(MenuEntry.of(Messages.get("PartMenu_neighbours"), null, () -> show(true)));
		}
		if (editor.sight().isRestricted()) {
			menu.add(MenuEntry.of(Messages.get("PartMenu_all"), null, this::showAll));
		}
	}

	/** Shows what is selected and no more; says so where nothing is. */
	void show(boolean neighbours) {
		List<String> names = names();
		if (names.isEmpty()) {
			editor.status(Messages.get("PartMenu_nothing"));
		} else {
			look(editor.sight().with(new Restriction(names, neighbours)));
		}
	}

	void showAll() {
		look(editor.sight().with(Restriction.NONE));
	}

	private void look(Sight sight) {
		editor.look(sight);
		editor.pane().zooming().fitPage();
	}

	/** @return keys of what is selected, or of what it belongs to where it has no name of its own */
	private List<String> names() {
		Set<String> names = new LinkedHashSet<>();
		editor.viewer().selected().forEach(key -> add(editor.session().latest().find(key.element()), names));
		return List.copyOf(names);
	}

	private static void add(EObject element, Set<String> names) {
		if (element instanceof NamedElement named && named.getName() != null) {
			names.add(ElementPaths.of(element));
		} else if (element instanceof HostInstance instance) {
			add(instance.eContainer(), names);
		} else if (element instanceof Connection connection) {
			add(connection.getSource(), names);
			add(connection.getTarget(), names);
		}
	}
}
