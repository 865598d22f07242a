package org.btdeploy.ui.diagram.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.btdeploy.diagram.store.LayoutFile;

/** The kept places of one file: in memory while it is edited, beside the file once it is saved. */
final class LayoutStore {
	private final Path file;
	private String saved;
	private LayoutFile places;
	private String problem;

	/** @param deployment the file of the deployment, null where it has none on this machine */
	LayoutStore(Path deployment) {
		file = deployment == null ? null : LayoutFile.beside(deployment);
		reload();
	}

	/** Takes what is on disk, forgetting what was not saved. */
	void reload() {
		problem = null;
		places = new LayoutFile();
		if (file != null) {
			try {
				places = LayoutFile.read(file);
			} catch (IOException e) {
				problem = e.getMessage();
			}
		}
		saved = places.print();
	}

	/** @return why the file could not be used, null if it could */
	String problem() {
		return problem;
	}

	/** @return the places as text; see {@link #set} */
	String text() {
		return places.print();
	}

	/** Replaces all places by those of a text that {@link #text} gave. */
	void set(String text) {
		places = parse(text);
	}

	/** @return a copy of the places */
	LayoutFile copy() {
		return parse(text());
	}

	private static LayoutFile parse(String text) {
		try {
			return LayoutFile.parse(text);
		} catch (IOException e) {
			throw new IllegalStateException(e); // it was printed by us
		}
	}

	boolean isDirty() {
		return !text().equals(saved);
	}

	/** Writes the file if there is something to write. */
	void save() throws IOException {
		if (isDirty() && file != null) {
			places.write(file);
			saved = text();
			problem = null;
		}
	}
}
