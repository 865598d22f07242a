package org.btdeploy.ui.diagram.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.connect.Ends;
import org.btdeploy.ui.diagram.create.QuickEntries;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.popup.ChoiceBox;
import org.btdeploy.ui.diagram.popup.Item;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Composite;

/** What can be done to the picture without a mouse: creating, connecting and moving by choosing from lists. */
final class QuickActions {
	private final DeploymentEditor editor;
	private final SceneViewer viewer;

	QuickActions(DeploymentEditor editor, SceneViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	private Gestures gestures() {
		return Gestures.of(viewer);
	}

	private Composite canvas() {
		return (Composite) viewer.getControl();
	}

	private FigureKey first() {
		return viewer.selected().isEmpty() ? null : viewer.selected().get(0);
	}

	/** @return whether the picture can be edited; says why if not */
	private boolean isEditable() {
		String locked = gestures().locked();
		editor.status(locked);
		return locked == null;
	}

	private void run(Command command) {
		gestures().explain(command);
		if (command.canExecute()) {
			viewer.getEditDomain().getCommandStack().execute(command);
		}
	}

	/** Asks what to create at the selection, and perhaps its name. */
	void create(String typed) {
		if (!isEditable()) {
			return;
		}
		viewer.keyUsed(true);
		String where = first() == null ? Messages.get("QuickActions_create") : Messages.get("QuickActions_createAt", name(first().element()));
		Function<String, List<Item>> source = line -> QuickEntries.of(line).stream()
			.map(match -> new Item(match.rest().isEmpty() ? match.entry().label() : Messages.get("QuickActions_named", match.entry().label(), match.rest()),
				ElementIcons.image(match.entry(), 16), match)).toList();
		new ChoiceBox(canvas(), where, typed, source).hint(Messages.get("QuickActions_createHint")).open(viewer.anchor(), item -> {
			QuickEntries.Match match = (QuickEntries.Match) item.value();
			run(gestures().createNamed(match.entry(), first(), viewer.selected(), match.rest()));
		});
	}

	/** Creates an entry of the palette at the selection, or connects from there. */
	void use(Object entry) {
		viewer.keyUsed(true);
		if (entry instanceof NotationEntry notation) {
			run(gestures().create(notation, first(), viewer.selected()));
		} else if (entry instanceof ConnectionKind kind) {
			connect(kind);
		}
	}

	/** Asks for the kind of a connection from the selection, then to where it leads. */
	void connect() {
		if (!isEditable()) {
			return;
		}
		List<Item> kinds = Arrays.stream(ConnectionKind.values()).filter(kind -> gestures().connect(kind, sources(), null).canExecute())
			.map(kind -> new Item(kind.label(), ElementIcons.image(kind.icon(), 16), kind)).toList();
		if (kinds.isEmpty()) {
			gestures().explain(gestures().connect(ConnectionKind.FLOW, sources(), null));
			return;
		}
		viewer.keyUsed(true);
		new ChoiceBox(canvas(), Messages.get("QuickActions_connect", names(sources())), "", ChoiceBox.filtering(kinds))
			.open(viewer.anchor(), item -> connect((ConnectionKind) item.value()));
	}

	/** Asks to where a connection from the selection leads. */
	void connect(ConnectionKind kind) {
		Command start = gestures().connect(kind, sources(), null);
		gestures().explain(start);
		if (!start.canExecute()) {
			return;
		}
		List<String> sources = sources();
		List<Item> targets = new ArrayList<>();
		for (Iterator<EObject> all = state().deployment().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Endpoint end && end.getName() != null && gestures().connect(kind, sources, ElementPaths.of(end)).canExecute()) {
				targets.add(new Item(title(end), ElementIcons.image(end), ElementPaths.of(end)));
			}
		}
		if (targets.isEmpty()) {
			editor.status(Messages.get("QuickActions_noTarget"));
			return;
		}
		new ChoiceBox(canvas(), Messages.get("QuickActions_target", kind.label(), names(sources)), "", ChoiceBox.filtering(targets))
			.highlighting(item -> viewer.mark(item == null ? null : (String) item.value())).whenGone(() -> viewer.mark(null))
			.open(viewer.anchor(), item -> run(gestures().connect(kind, sources, (String) item.value())));
	}

	/** Asks where to move the selection: into a domain, a zone, a cluster, onto another server. */
	void move() {
		if (!isEditable()) {
			return;
		}
		List<Item> places = places();
		if (places.isEmpty()) {
			editor.status(Messages.get(viewer.selected().isEmpty() ? "QuickActions_moveNothing" : "QuickActions_moveNowhere"));
			return;
		}
		viewer.keyUsed(true);
		new ChoiceBox(canvas(), Messages.get("QuickActions_move"), "", ChoiceBox.filtering(places))
			.open(viewer.anchor(), item -> run((Command) item.value()));
	}

	private List<Item> places() {
		List<Item> places = new ArrayList<>();
		List<FigureKey> moved = viewer.selected();
		if (!moved.isEmpty()) {
			addPlace(gestures().move(moved, null), null, places);
			for (FigureKey key : viewer.scene().drawing().keys()) {
				if (key.element() != null && (key.kind().isContainer() || key.kind().isSolid()) && !moved.contains(key)) {
					addPlace(gestures().move(moved, key), viewer.scene().drawing().element(key), places);
				}
			}
		}
		return places;
	}

	private static void addPlace(Command command, EObject place, List<Item> places) {
		if (command.canExecute()) {
			places.add(new Item(command.getLabel(), place == null ? null : ElementIcons.image(place), command));
		}
	}

	private Checked state() {
		return editor.session().latest();
	}

	private List<String> sources() {
		return viewer.selected().stream().map(FigureKey::element).toList();
	}

	private String names(List<String> keys) {
		return String.join(", ", keys.stream().map(this::name).toList());
	}

	private String name(String key) {
		EObject element = state().find(key);
		Endpoint end = element == null ? null : Ends.of(element);
		return Describe.name(end == null ? element : end);
	}

	private static String title(NamedElement element) {
		boolean labelled = element.getLabel() != null && !element.getLabel().isBlank();
		return labelled ? Messages.get("QuickActions_title", element.getName(), element.getLabel().replace('\n', ' ')) : element.getName();
	}
}
