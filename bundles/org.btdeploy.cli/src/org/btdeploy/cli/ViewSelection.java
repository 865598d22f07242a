package org.btdeploy.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.view.ElementNames;
import org.btdeploy.diagram.view.Restriction;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.model.Deployment;
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

	@Option(names = "--only", paramLabel = "NAME", split = ",")
	private List<String> only;

	@Option(names = "--neighbours")
	private boolean neighbours;

	@Option(names = "--flows", paramLabel = "WHO", split = ",", converter = InitiatorWord.class, completionCandidates = InitiatorWord.All.class)
	private List<Initiator> flows;

	@Option(names = "--no-connections")
	private boolean noConnections;

	/**
	 * @return what to show of a deployment
	 * @throws InputException if it has no element of a name given with {@code --only}
	 */
	ViewOptions options(Deployment deployment) throws InputException {
		ViewOptions options = ViewOptions.ALL.withInfrastructure(!noConnections);
		if (flows != null) {
			options = options.withFlows(Set.copyOf(flows));
		}
		checkNames(deployment);
		return only == null ? options : options.withRestriction(new Restriction(only, neighbours));
	}

	private void checkNames(Deployment deployment) throws InputException {
		if (only == null) {
			return;
		}
		ElementNames known = new ElementNames(deployment);
		for (String name : only) {
			if (known.find(name).isEmpty()) {
				List<String> near = known.near(name);
				throw new InputException(near.isEmpty() ? Messages.get("ViewSelection_noElement", name)
					: Messages.get("ViewSelection_noElementNear", name, String.join(", ", near)));
			}
		}
	}

	/**
	 * @return the views asked for, each once, in the order of {@link ViewKind}; the network view where none was
	 * @throws InputException for a view that does not exist, or {@code --neighbours} of nothing
	 */
	List<ViewKind> kinds() throws InputException {
		if (neighbours && only == null) {
			throw new InputException(Messages.get("ViewSelection_neighbours"));
		}
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
