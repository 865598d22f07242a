package org.btdeploy.diagram.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.scene.Rect;

/** Which boxes of a picture are those of the picture before a change of the deployment, also where they stand in another box now. */
final class Succession {
	private final Map<String, Node> before = new HashMap<>();
	/** New ids of boxes that have another one now, by the old ones. */
	private final Map<String, String> moved = new HashMap<>();

	Succession(Graph before, Positions now) {
		before.roots().forEach(this::add);
		Map<String, List<String>> gone = new HashMap<>();
		for (String id : this.before.keySet()) {
			if (now.node(id) == null) {
				gone.computeIfAbsent(name(id), any -> new ArrayList<>()).add(id);
			}
		}
		Map<String, List<String>> come = new HashMap<>();
		for (String id : now.ids()) {
			if (!this.before.containsKey(id)) {
				come.computeIfAbsent(name(id), any -> new ArrayList<>()).add(id);
			}
		}
		gone.forEach((name, old) -> {
			List<String> found = come.getOrDefault(name, List.of());
			if (old.size() == 1 && found.size() == 1) {
				moved.put(old.get(0), found.get(0));
			}
		});
	}

	private void add(Node node) {
		before.putIfAbsent(node.id(), node);
		node.children().forEach(this::add);
	}

	private static String name(String id) {
		return id.substring(id.lastIndexOf('/') + 1);
	}

	/** @return the id that a box has now */
	String now(String id) {
		return moved.getOrDefault(id, id);
	}

	/** Puts boxes back where they stood, save those that went into another box. */
	void restore(Positions at) {
		before.keySet().forEach(id -> {
			Node node = at.node(now(id));
			if (node != null && !hasGone(id, node, at)) {
				restore(before.get(id), node, at);
			}
		});
	}

	/** Puts a box back where it stood, with all that is in it. */
	void restore(String id, Positions at) {
		Node old = before.get(id);
		Node node = at.node(now(id));
		if (old != null && node != null) {
			restore(old, node, at);
			old.children().forEach(child -> restore(child.id(), at));
		}
	}

	/** One around others gets the size it had, too. */
	private static void restore(Node old, Node node, Positions at) {
		Rect rect = at.get(node);
		boolean around = !node.children().isEmpty();
		at.set(node, new Rect(old.x(), old.y(), around ? old.width() : rect.width(), around ? old.height() : rect.height()));
	}

	/** @return whether it, or a box around it, stands in another box that was there before; frames that come or go move nothing */
	private boolean hasGone(String id, Node node, Positions at) {
		Node old = before.get(id).parent();
		while (old != null && at.node(now(old.id())) == null) {
			old = old.parent();
		}
		Node now = node.parent();
		while (now != null && isNew(now)) {
			now = now.parent();
		}
		if (old == null || now == null) {
			return old != now;
		}
		return !now(old.id()).equals(now.id()) || hasGone(old.id(), now, at);
	}

	private boolean isNew(Node node) {
		return !before.containsKey(node.id()) && !moved.containsValue(node.id());
	}
}
