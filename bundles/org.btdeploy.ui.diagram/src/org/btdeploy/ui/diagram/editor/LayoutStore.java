package org.btdeploy.ui.diagram.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Predicate;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;

/** The kept places of one file: in memory while it is edited, beside the file once it is saved. */
final class LayoutStore {
	private final Path file;
	private String saved;
	private final GivenPlaces given = new GivenPlaces();
	private LayoutFile places;
	private String problem;
	private Stamp stamp;

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
			stamp = Stamp.of(file);
			try {
				places = LayoutFile.read(file);
			} catch (IOException e) {
				problem = e.getMessage();
			}
		}
		saved = places.print();
	}

	/**
	 * Takes over what somebody else wrote into the file since it was read, beside what was changed here. Returns whether there was
	 * something. A file that was deleted meanwhile takes nothing away.
	 */
	boolean takeOthers() {
		if (file == null || !Files.exists(file) || Stamp.of(file).equals(stamp)) {
			return false;
		}
		stamp = Stamp.of(file);
		try {
			LayoutFile theirs = LayoutFile.read(file);
			places = LayoutFile.merge(parse(saved), places, theirs);
			saved = theirs.print();
			problem = null;
		} catch (IOException e) {
			problem = e.getMessage();
		}
		return true;
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

	/** Gives a new element a place that comes and goes with it. */
	void give(String view, String path, Place place) {
		given.give(places, view, path, place);
	}

	/**
	 * Follows the elements to the next state of the text.
	 *
	 * @param renames new keys by old ones
	 * @param exists whether there is an element of that key now
	 * @return whether places have changed
	 */
	boolean follow(Map<String, String> renames, Predicate<String> exists) {
		String before = text();
		renames.forEach((old, now) -> {
			places.rename(old, now);
			given.rename(old, now);
		});
		given.follow(places, exists);
		return !before.equals(text());
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

	/** Writes the file if there is something to write. One that could not be read is kept beside it. */
	void save() throws IOException {
		takeOthers();
		if (isDirty() && file != null) {
			if (problem != null && Files.isRegularFile(file)) {
				Files.move(file, aside(), StandardCopyOption.REPLACE_EXISTING);
			}
			places.write(file);
			stamp = Stamp.of(file);
			saved = text();
			problem = null;
		}
	}

	private Path aside() {
		return file.resolveSibling(file.getFileName() + ".bak");
	}
}
