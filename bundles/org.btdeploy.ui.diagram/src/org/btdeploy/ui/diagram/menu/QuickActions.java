package org.btdeploy.ui.diagram.menu;

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

/** Creating, connecting and moving by choosing from lists, which needs no mouse. */
public final class QuickActions {
	private final Workplace place;

	public QuickActions(Workplace place) {
		this.place = place;
	}

	private Gestures gestures() {
		return place.gestures();
	}

	private FigureKey first() {
		return place.selected().isEmpty() ? null : place.selected().get(0);
	}

	/** @return whether anything can be changed; says why if not */
	private boolean isEditable() {
		String locked = gestures().locked();
		place.status(locked);
		return locked == null;
	}

	private void run(Command command) {
		gestures().explain(command);
		if (command.canExecute()) {
			command.execute();
		}
	}

	/** Asks what to create at the selection, and perhaps its name. */
	public void create(String typed) {
		if (!isEditable()) {
			return;
		}
		place.keyUsed();
		String where = first() == null ? Messages.get("QuickActions_create") : Messages.get("QuickActions_createAt", name(first().element()));
		Function<String, List<Item>> source = line -> QuickEntries.of(line).stream()
			.map(match -> new Item(match.rest().isEmpty() ? match.entry().label() : Messages.get("QuickActions_named", match.entry().label(), match.rest()),
				ElementIcons.image(match.entry(), 16), match)).toList();
		new ChoiceBox(place.canvas(), where, typed, source).hint(Messages.get("QuickActions_createHint")).open(place.anchor(), item -> {
			QuickEntries.Match match = (QuickEntries.Match) item.value();
			run(gestures().createNamed(match.entry(), first(), place.selected(), match.rest()));
		});
	}

	/** Creates an entry of the palette at the selection, or connects from there. */
	public void use(Object entry) {
		place.keyUsed();
		if (entry instanceof NotationEntry notation) {
			run(gestures().create(notation, first(), place.selected()));
		} else if (entry instanceof ConnectionKind kind) {
			connect(kind);
		}
	}

	/** Asks for the kind of a connection from the selection, then to where it leads. */
	public void connect() {
		if (!isEditable()) {
			return;
		}
		List<Item> kinds = Arrays.stream(ConnectionKind.values()).filter(kind -> gestures().connect(kind, sources(), null).canExecute())
			.map(kind -> new Item(kind.label(), ElementIcons.image(kind.icon(), 16), kind)).toList();
		if (kinds.isEmpty()) {
			gestures().explain(gestures().connect(ConnectionKind.FLOW, sources(), null));
			return;
		}
		place.keyUsed();
		new ChoiceBox(place.canvas(), Messages.get("QuickActions_connect", names(sources())), "", ChoiceBox.filtering(kinds))
			.open(place.anchor(), item -> connect((ConnectionKind) item.value()));
	}

	/** Asks to where a connection from the selection leads. */
	public void connect(ConnectionKind kind) {
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
			place.status(Messages.get("QuickActions_noTarget"));
			return;
		}
		new ChoiceBox(place.canvas(), Messages.get("QuickActions_target", kind.label(), names(sources)), "", ChoiceBox.filtering(targets))
			.highlighting(item -> place.mark(item == null ? null : (String) item.value())).whenGone(() -> place.mark(null))
			.open(place.anchor(), item -> run(gestures().connect(kind, sources, (String) item.value())));
	}

	/** Asks where to move the selection: into a domain, a zone, a cluster, onto another server. */
	public void move() {
		if (!isEditable()) {
			return;
		}
		List<Item> places = places();
		if (places.isEmpty()) {
			place.status(Messages.get(place.selected().isEmpty() ? "QuickActions_moveNothing" : "QuickActions_moveNowhere"));
			return;
		}
		place.keyUsed();
		new ChoiceBox(place.canvas(), Messages.get("QuickActions_move"), "", ChoiceBox.filtering(places))
			.open(place.anchor(), item -> run((Command) item.value()));
	}

	private List<Item> places() {
		List<Item> places = new ArrayList<>();
		List<FigureKey> moved = place.selected();
		if (!moved.isEmpty()) {
			addPlace(gestures().move(moved, null), null, places);
			for (FigureKey key : place.boxes()) {
				if (!moved.contains(key)) {
					addPlace(gestures().move(moved, key), state().find(key.element()), places);
				}
			}
		}
		return places;
	}

	private static void addPlace(Command command, EObject box, List<Item> places) {
		if (command.canExecute()) {
			places.add(new Item(command.getLabel(), box == null ? null : ElementIcons.image(box), command));
		}
	}

	private Checked state() {
		return place.session().latest();
	}

	private List<String> sources() {
		return place.selected().stream().map(FigureKey::element).toList();
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
