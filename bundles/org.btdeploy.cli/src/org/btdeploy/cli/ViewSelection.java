package org.btdeploy.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.model.util.Nearest;

import picocli.CommandLine.Option;

/** The options that say which views to draw. */
final class ViewSelection {
	private static final String ALL = "all";

	/** What can follow {@code --view}. */
	static final class Names extends ArrayList<String> {
		private static final long serialVersionUID = 1;

		Names() {
			for (ViewKind kind : ViewKind.values()) {
				add(kind.id());
			}
			add(ALL);
		}
	}

	@Option(names = "--view", paramLabel = "VIEW", split = ",", completionCandidates = Names.class)
	private List<String> names;

	/**
	 * @return the views asked for, each once, in the order of {@link ViewKind}; the network view where none was
	 * @throws InputException for a view that does not exist
	 */
	List<ViewKind> kinds() throws InputException {
		if (names == null) {
			return List.of(ViewKind.NETWORK);
		}
		Set<ViewKind> kinds = EnumSet.noneOf(ViewKind.class);
		for (String name : names) {
			if (name.equals(ALL)) {
				kinds.addAll(Arrays.asList(ViewKind.values()));
			} else {
				kinds.add(kind(name));
			}
		}
		return List.copyOf(kinds);
	}

	private static ViewKind kind(String name) throws InputException {
		ViewKind kind = ViewKind.of(name);
		if (kind == null) {
			List<String> known = new Names();
			List<String> near = Nearest.of(name, known);
			throw new InputException(near.isEmpty() ? Messages.get("ViewSelection_unknown", name, String.join(", ", known))
				: Messages.get("ViewSelection_unknownNear", name, String.join(", ", near), String.join(", ", known)));
		}
		return kind;
	}
}
