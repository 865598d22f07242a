package org.btdeploy.ui.diagram.editor;

import org.btdeploy.diagram.store.Renames;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.SessionListener;

/** Lets kept places follow their elements, from each state of the text without syntax errors to the next. */
final class PlacesFollower implements SessionListener {
	private final LayoutStore places;
	private final Runnable changed;
	private Checked before;

	/**
	 * @param before the state the places belong to, null for the first one to come
	 * @param changed told when places have changed
	 */
	PlacesFollower(LayoutStore places, Checked before, Runnable changed) {
		this.places = places;
		this.before = before;
		this.changed = changed;
	}

	@Override
	public void checked(Checked latest) {
		if (!latest.isGood() || latest == before) {
			return;
		}
		Checked last = before;
		before = latest;
		if (last != null && places.follow(Renames.between(last.deployment(), latest.deployment()), path -> latest.find(path) != null)) {
			changed.run();
		}
	}
}
