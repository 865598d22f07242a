package org.btdeploy.ui.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;

/**
 * Elements on their way from one place to another.
 *
 * @param text what they are in the language, for other programs and for the text
 * @param source the whole text they were copied from, so that what they refer to is known; null if only the text is
 * @param paths their keys in the source
 * @param places their kept places, as the text of a layout file
 */
public record Snippet(String text, String source, List<String> paths, String places) {
	/** Text from elsewhere. */
	public static Snippet ofText(String text) {
		return new Snippet(text, null, List.of(), new LayoutFile().print());
	}

	/** @return the elements with all that is in them, and their kept places in all views */
	public static Snippet of(Checked state, Collection<? extends EObject> elements, LayoutFile places) {
		List<String> texts = new ArrayList<>();
		List<String> paths = new ArrayList<>();
		LayoutFile kept = new LayoutFile();
		for (EObject element : elements) {
			boolean inner = elements.stream().anyMatch(other -> other != element && Containers.isWithin(element, other));
			String path = ElementPaths.of(element);
			if (!inner && !paths.contains(path)) {
				texts.add(text(state.document().text(), TextRegions.whole(element)));
				paths.add(path);
				keep(path, places, kept);
			}
		}
		return new Snippet(String.join("\n", texts) + "\n", state.document().text(), paths, kept.print());
	}

	private static void keep(String path, LayoutFile from, LayoutFile into) {
		for (ViewKind view : ViewKind.values()) {
			for (String other : from.paths(view.id())) {
				if (other.equals(path) || other.startsWith(path + "/")) {
					into.put(view.id(), other, from.get(view.id(), other));
				}
			}
		}
	}

	/** The text of an element without the indentation it has where it stands. */
	private static String text(String all, Region region) {
		int line = all.lastIndexOf('\n', region.offset() - 1) + 1;
		String before = all.substring(line, region.offset());
		String indent = before.isBlank() ? before : "";
		return all.substring(region.offset(), region.end()).replace("\n" + indent, "\n");
	}
}
