package org.btdeploy.ui.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** The places that belong to the text an editor shows, whichever that is at the moment. */
final class KeptPlaces {
	private final Runnable changed;
	private LayoutStore store;
	private PlacesFollower follower;

	/** @param changed told when places have changed because their elements have */
	KeptPlaces(Runnable changed) {
		this.changed = changed;
	}

	/** @return the places, null while no text is shown */
	LayoutStore store() {
		return store;
	}

	/** Another text is shown; either may be null. */
	void follow(DeploymentSession before, DeploymentSession now, IEditorInput input) {
		if (before != null && follower != null) {
			before.remove(follower);
		}
		store = now == null ? null : new LayoutStore(file(input));
		if (now != null) {
			follower = new PlacesFollower(store, now.lastGood(), changed);
			now.add(follower);
		}
	}

	private static Path file(IEditorInput input) {
		return input instanceof IURIEditorInput located && "file".equals(located.getURI().getScheme()) ? Path.of(located.getURI()) : null;
	}

	/** @return the places as text, null while no text is shown */
	String text() {
		return store == null ? null : store.text();
	}

	/** The text goes on under another name, and these places with it; null for none. */
	void carry(String text) {
		if (text != null && store != null) {
			store.set(text);
		}
	}

	boolean isDirty() {
		return store != null && store.isDirty();
	}

	/** @throws IOException if the layout file cannot be written; the places stay unsaved then */
	void save() throws IOException {
		store.save();
	}

	/** Takes over what others wrote into the layout file. Returns whether there was something. */
	boolean takeOthers() {
		return store != null && store.takeOthers();
	}
}
