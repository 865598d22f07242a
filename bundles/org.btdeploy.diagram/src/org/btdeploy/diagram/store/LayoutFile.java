package org.btdeploy.diagram.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.io.AtomicFile;

/**
 * The places users gave to elements, kept beside the text in {@code <file>.layout}. One line for each element of a view,
 * sorted, so that versions merge well:
 *
 * <pre>
 * btdeploy-layout 1
 * network Perimeter/RELAY-1 120 80
 * network Processing 40 300 560 240
 * </pre>
 *
 * Lines of elements that no longer exist are kept: they come into force again when the element returns.
 */
public final class LayoutFile {
	/** Added to the name of the deployment file. */
	public static final String ENDING = ".layout";

	private static final String HEADER = "btdeploy-layout ";
	private static final int VERSION = 1;
	private static final long LARGEST = 8L << 20;
	private static final double FURTHEST = 1_000_000;

	private final Map<String, Place> places = new TreeMap<>();

	/** @return the layout file that belongs to a deployment file */
	public static Path beside(Path deployment) {
		return deployment.resolveSibling(deployment.getFileName() + ENDING);
	}

	/**
	 * @return the places of the file; none if there is no such file
	 * @throws LayoutFormatException if it is no layout file, damaged, or written by a newer version
	 * @throws IOException if it cannot be read
	 */
	public static LayoutFile read(Path file) throws IOException {
		if (!Files.exists(file)) {
			return new LayoutFile();
		}
		if (Files.size(file) > LARGEST) {
			throw new LayoutFormatException(1, Messages.format("LayoutFile_tooLarge", Long.toString(LARGEST >> 20)));
		}
		try {
			return parse(Files.readString(file, StandardCharsets.UTF_8));
		} catch (CharacterCodingException e) {
			throw new LayoutFormatException(1, Messages.get("LayoutFile_notText"));
		}
	}

	/**
	 * @return the places of the text
	 * @throws LayoutFormatException as {@link #read}
	 */
	public static LayoutFile parse(String text) throws LayoutFormatException {
		LayoutFile layout = new LayoutFile();
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			if (number == 1) {
				checkHeader(line);
			} else if (!line.isBlank()) {
				layout.addLine(line.strip(), number);
			}
		}
		if (number == 0) {
			throw new LayoutFormatException(1, Messages.get("LayoutFile_noHeader"));
		}
		return layout;
	}

	private static void checkHeader(String line) throws LayoutFormatException {
		String version = line.startsWith(HEADER) ? line.substring(HEADER.length()).strip() : "";
		if (version.isEmpty() || !version.chars().allMatch(Character::isDigit) || version.length() > 6) {
			throw new LayoutFormatException(1, Messages.get("LayoutFile_noHeader"));
		}
		if (Integer.parseInt(version) > VERSION) {
			throw new LayoutFormatException(1, Messages.format("LayoutFile_newer", version));
		}
	}

	private void addLine(String line, int number) throws LayoutFormatException {
		String[] parts = line.split(" +");
		if (parts.length != 4 && parts.length != 6) {
			throw new LayoutFormatException(number, Messages.get("LayoutFile_badLine"));
		}
		double[] numbers = new double[4];
		for (int i = 2; i < parts.length; i++) {
			numbers[i - 2] = number(parts[i], number);
		}
		places.put(key(parts[0], parts[1]), new Place(numbers[0], numbers[1], numbers[2], numbers[3]));
	}

	private static double number(String text, int line) throws LayoutFormatException {
		try {
			double value = Double.parseDouble(text);
			if (Math.abs(value) <= FURTHEST) {
				return value;
			}
		} catch (NumberFormatException e) {
			// said below, as for numbers out of range
		}
		throw new LayoutFormatException(line, Messages.format("LayoutFile_badNumber", text));
	}

	/** @return the place of an element in a view, null if it has none */
	public Place get(String view, String path) {
		return places.get(key(view, path));
	}

	/** Sets the place of an element in a view; null takes it back. */
	public void put(String view, String path, Place place) {
		if (place == null) {
			places.remove(key(view, path));
		} else {
			places.put(key(view, path), place);
		}
	}

	/** @return what has a place in a view, also what is not there at present */
	public List<String> paths(String view) {
		List<String> paths = new ArrayList<>();
		for (String key : places.keySet()) {
			if (key.startsWith(view + " ")) {
				paths.add(key.substring(view.length() + 1));
			}
		}
		return paths;
	}

	/** Carries places along when an element gets another path, with those of everything inside it, in all views. */
	public void rename(String oldPath, String newPath) {
		Map<String, Place> moved = new TreeMap<>();
		places.entrySet().removeIf(entry -> {
			int blank = entry.getKey().indexOf(' ');
			String path = entry.getKey().substring(blank + 1);
			boolean affected = path.equals(oldPath) || path.startsWith(oldPath + "/");
			if (affected) {
				moved.put(key(entry.getKey().substring(0, blank), newPath + path.substring(oldPath.length())), entry.getValue());
			}
			return affected;
		});
		places.putAll(moved);
	}

	/**
	 * Joins changes that were made apart.
	 *
	 * @param base what both began with
	 * @param ours wins where both changed the same place
	 */
	public static LayoutFile merge(LayoutFile base, LayoutFile ours, LayoutFile theirs) {
		LayoutFile merged = new LayoutFile();
		merged.places.putAll(theirs.places);
		Set<String> keys = new TreeSet<>(base.places.keySet());
		keys.addAll(ours.places.keySet());
		for (String key : keys) {
			Place own = ours.places.get(key);
			if (!Objects.equals(own, base.places.get(key))) {
				merged.places.remove(key);
				if (own != null) {
					merged.places.put(key, own);
				}
			}
		}
		return merged;
	}

	/** @return whether nothing has a place of its own */
	public boolean isEmpty() {
		return places.isEmpty();
	}

	/** Pins the nodes of a view that have a place of their own. */
	public void apply(String view, Graph graph) {
		if (!places.isEmpty()) {
			graph.roots().forEach(node -> apply(view, node));
		}
	}

	private void apply(String view, Node node) {
		Place place = get(view, node.id());
		if (place != null) {
			if (place.hasSize()) {
				node.resize(Math.max(node.width(), place.width()), Math.max(node.height(), place.height()));
			}
			node.pin(place.x(), place.y());
		}
		node.children().forEach(child -> apply(view, child));
	}

	/** @return the text of the file */
	public String print() {
		StringBuilder text = new StringBuilder(HEADER).append(VERSION).append('\n');
		places.forEach((key, place) -> {
			text.append(key).append(' ').append(print(place.x())).append(' ').append(print(place.y()));
			if (place.hasSize()) {
				text.append(' ').append(print(place.width())).append(' ').append(print(place.height()));
			}
			text.append('\n');
		});
		return text.toString();
	}

	/** Writes the file whole or not at all. */
	public void write(Path file) throws IOException {
		AtomicFile.write(file, out -> out.write(print().getBytes(StandardCharsets.UTF_8)));
	}

	private static String print(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(Math.round(value * 100) / 100.0);
	}

	private static String key(String view, String path) {
		return view + " " + path;
	}
}
