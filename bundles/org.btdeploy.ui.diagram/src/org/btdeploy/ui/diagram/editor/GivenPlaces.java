package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;

/**
 * Places that elements got when they were created: they come and go with their elements, when creating is undone and redone,
 * so that they need no step for undo of their own.
 */
final class GivenPlaces {
	/** The key of a place in a layout file. */
	private record Key(String view, String path) {
	}

	private final Map<Key, Place> given = new HashMap<>();

	void give(LayoutFile places, String view, String path, Place place) {
		given.put(new Key(view, path), place);
		places.put(view, path, place);
	}

	/** @param exists whether there is an element of that key. Returns whether places have changed. */
	boolean follow(LayoutFile places, Predicate<String> exists) {
		boolean changed = false;
		for (Map.Entry<Key, Place> entry : given.entrySet()) {
			Key key = entry.getKey();
			Place now = places.get(key.view(), key.path());
			if (exists.test(key.path()) && now == null) {
				places.put(key.view(), key.path(), entry.getValue());
				changed = true;
			} else if (!exists.test(key.path()) && now != null) {
				entry.setValue(now);
				places.put(key.view(), key.path(), null);
				changed = true;
			}
		}
		return changed;
	}

	/** Follows a rename, also of what is inside. */
	void rename(String before, String now) {
		List<Key> keys = new ArrayList<>(given.keySet());
		for (Key key : keys) {
			if (key.path().equals(before) || key.path().startsWith(before + "/")) {
				given.put(new Key(key.view(), now + key.path().substring(before.length())), given.remove(key));
			}
		}
	}
}
