package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;

/** Changes of places that belong to a change of the text: one step for undo takes both back, another brings both again. */
final class TiedPlaces implements IOperationHistoryListener {
	/** Places by path, null for none, of what differs. */
	private record Change(String view, Map<String, Place> before, Map<String, Place> after) {
		static Change between(String view, LayoutFile before, LayoutFile after) {
			Set<String> paths = new LinkedHashSet<>(before.paths(view));
			paths.addAll(after.paths(view));
			Change change = new Change(view, new TreeMap<>(), new TreeMap<>());
			for (String path : paths) {
				if (!Objects.equals(before.get(view, path), after.get(view, path))) {
					change.before.put(path, before.get(view, path));
					change.after.put(path, after.get(view, path));
				}
			}
			return change;
		}
	}

	private final DeploymentEditor editor;
	private final Map<IUndoableOperation, Change> changes = new WeakHashMap<>();

	TiedPlaces(DeploymentEditor editor) {
		this.editor = editor;
	}

	/** Takes over places together with a change of the text that was made already. */
	void tie(IUndoableOperation text, String view, LayoutFile now) {
		changes.put(text, Change.between(view, editor.places().copy(), now));
		editor.setPlaces(now.print());
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		Change change = changes.get(event.getOperation());
		if (change == null || editor.session() == null) {
			return;
		}
		switch (event.getEventType()) {
			case OperationHistoryEvent.ABOUT_TO_UNDO, OperationHistoryEvent.ABOUT_TO_REDO -> editor.session().checkNow(); // places follow renames before
			case OperationHistoryEvent.UNDONE -> put(change.view(), change.before());
			case OperationHistoryEvent.REDONE -> put(change.view(), change.after());
			default -> { }
		}
	}

	private void put(String view, Map<String, Place> wanted) {
		LayoutFile places = editor.places().copy();
		wanted.forEach((path, place) -> places.put(view, path, place));
		editor.keepPlaces(places.print());
	}
}
