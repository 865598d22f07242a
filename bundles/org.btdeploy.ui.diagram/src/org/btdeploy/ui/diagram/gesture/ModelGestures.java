package org.btdeploy.ui.diagram.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.connect.Drops;
import org.btdeploy.edit.delete.DeleteElements;
import org.btdeploy.edit.move.MoveElements;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.connect.Proposal;
import org.btdeploy.ui.diagram.connect.Wish;
import org.btdeploy.ui.diagram.create.Named;
import org.btdeploy.ui.diagram.create.Offer;
import org.btdeploy.ui.diagram.create.Offers;
import org.btdeploy.ui.diagram.create.Spot;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;

/** Gestures on the picture of an open text. */
public final class ModelGestures implements Gestures {
	/** What gestures need of the editor. */
	public interface Host {
		/** @return the open text */
		DeploymentSession session();

		/** @return the picture the user sees, null before the first one */
		Drawing drawing();

		/** @return why nothing can be changed now, null if it can */
		String locked();

		/** @return the kept places, not to be changed */
		LayoutFile places();

		/** Changes kept places, as one step for undo. */
		void place(String label, Consumer<LayoutFile> change);

		/** Shows what came of an edit, and lets the user name the element if it is new. */
		void done(ModelEdits.Outcome outcome, boolean created);

		/**
		 * As {@link #done(ModelEdits.Outcome, boolean)}, where there is a picture.
		 *
		 * @param placing where boxes are to stand if places are kept, as part of the same step for undo; null leaves it to the layout
		 */
		default void done(ModelEdits.Outcome outcome, boolean created, Placing placing) {
			done(outcome, created);
		}

		/** Asks which of several things is meant. */
		void choose(List<Offer> offers, IntConsumer take);

		/** Asks how a connection is to be. */
		void connect(String title, ConnectionKind kind, Proposal proposal, Consumer<Wish> take);

		/** Lets the user type into the figure. */
		void type(FigureKey figure);

		/** Lets the user type the name, even where the figure shows a label. */
		void typeName(FigureKey figure);

		/** Offers the quick fixes of a badge. */
		void fix(FigureKey badge);

		/** Shows a text in the status line; null for none. */
		void status(String message);
	}

	private final Host host;
	private final Arranging arranging;

	public ModelGestures(Host host) {
		this.host = host;
		arranging = new Arranging(host);
	}

	@Override
	public Command drop(List<FigureKey> dragged, FigureKey target, org.eclipse.draw2d.geometry.Point delta) {
		if (host.locked() != null) {
			return new RefusedCommand(host.locked());
		}
		if (isInside(dragged, target)) {
			return arranging.move(dragged, delta);
		}
		List<String> boxes = arranging.boxes(dragged);
		return edit("ModelGestures_dropMeaningless", state -> drop(state, dragged, target), (all, result) -> {
			all.drop(boxes, delta.x, delta.y);
			return true;
		});
	}

	@Override
	public Command resize(FigureKey figure, Rect bounds) {
		return arranging.resize(figure, bounds);
	}

	@Override
	public Command nudge(List<FigureKey> moved, org.eclipse.draw2d.geometry.Point delta) {
		if (host.locked() != null) {
			return new RefusedCommand(host.locked());
		}
		boolean boxes = !moved.isEmpty() && moved.stream().allMatch(key -> key.kind().isContainer() || key.kind().isSolid());
		return boxes ? arranging.move(moved, delta) : new RefusedCommand(Messages.get("ModelGestures_nudgeNothing"));
	}

	private static EObject element(Checked state, FigureKey key) {
		return key == null ? state.deployment() : state.find(key.element());
	}

	@Override
	public Command move(List<FigureKey> moved, FigureKey target) {
		boolean there = isInside(moved, target) || target != null && moved.contains(target);
		return there ? new RefusedCommand(Messages.get("ModelGestures_dropMeaningless")) : edit("ModelGestures_dropMeaningless", state -> drop(state, moved, target), null);
	}

	@Override
	public String locked() {
		return host.locked();
	}

	/** @return whether the figures are drawn in the target already, so that dropping them there only moves them */
	private boolean isInside(List<FigureKey> dragged, FigureKey target) {
		Checked state = host.session().latest();
		EObject box = element(state, target);
		Drawing drawing = host.drawing();
		for (FigureKey key : dragged) {
			EObject element = element(state, key);
			Node node = drawing == null ? null : drawing.node(key);
			boolean drawn = node != null && node.parent() == drawing.node(target);
			boolean child = element != null && element.eContainer() == box;
			boolean member = box instanceof FailoverCluster cluster && cluster.getNodes().contains(element) || box instanceof NlbCluster nlb && nlb.getMembers().contains(element);
			boolean paper = target == null && key.kind() != FigureKind.CARD && key.kind() != FigureKind.ZONE;
			boolean frame = key.kind() == FigureKind.FRAME;
			boolean free = box instanceof Domain && (key.kind() == FigureKind.FIREWALL || key.kind() == FigureKind.NOTE);
			if (!drawn && !child && !member && !paper && !frame && !free) {
				return false;
			}
		}
		return !dragged.isEmpty();
	}

	private static Operation drop(Checked state, List<FigureKey> dragged, FigureKey target) {
		EObject box = element(state, target);
		List<EObject> elements = new ArrayList<>();
		for (FigureKey key : dragged) {
			elements.add(element(state, key));
		}
		if (box == null || elements.contains(null)) {
			return null;
		}
		if (elements.size() > 1) {
			return new MoveElements(elements, box, null);
		}
		if (box instanceof Deployment) {
			return MoveElements.to(elements.get(0), box);
		}
		Operation refused = null;
		for (Operation operation : Drops.of(elements.get(0), box)) {
			if (operation.refusal() == null) {
				return operation;
			}
			refused = refused == null ? operation : refused;
		}
		return refused;
	}

	@Override
	public Command create(NotationEntry entry, FigureKey target, List<FigureKey> gathered, Rect area) {
		if (host.locked() != null) {
			return new RefusedCommand(host.locked());
		}
		return new OfferCommand(host, Offers.nothing(entry), state -> offers(entry, state, target, gathered), placing(area));
	}

	private Placing placing(Rect area) {
		if (area == null) {
			return null;
		}
		Point offset = host.drawing().scene().offset();
		return (all, result) -> result != null && all.put(result, area.move(-offset.x(), -offset.y()));
	}

	@Override
	public Command createNamed(NotationEntry entry, FigureKey target, List<FigureKey> gathered, String typed) {
		if (typed.isBlank() || host.locked() != null) {
			return create(entry, target, gathered, null);
		}
		return new OfferCommand(host, Offers.nothing(entry), state -> offers(entry, state, target, gathered).stream().filter(Offer::creates)
			.map(offer -> new Offer(offer.label(), offer.icon(), new Named(offer.operation(), state.deployment(), typed), false)).toList(), null);
	}

	private static List<Offer> offers(NotationEntry entry, Checked state, FigureKey target, List<FigureKey> gathered) {
		EObject place = element(state, target);
		return place == null ? List.of() : Offers.of(entry, new Spot(state.deployment(), place, elements(state, gathered)));
	}

	private static List<EObject> elements(Checked state, List<FigureKey> keys) {
		return keys.stream().map(key -> element(state, key)).filter(Objects::nonNull).toList();
	}

	@Override
	public Command connect(ConnectionKind kind, List<String> sources, String target) {
		return new ConnectCommand(host, kind, sources, target);
	}

	@Override
	public Command delete(List<FigureKey> figures) {
		return edit("ModelGestures_deleteNothing", state -> {
			List<EObject> elements = new ArrayList<>();
			for (FigureKey key : figures) {
				EObject element = key.element() == null ? null : state.find(key.element());
				if (element != null) {
					elements.add(element);
				}
			}
			return elements.isEmpty() ? null : new DeleteElements(elements);
		}, null);
	}

	private Command edit(String nothing, Function<Checked, Operation> operation, Placing placing) {
		if (host.locked() != null) {
			return new RefusedCommand(host.locked());
		}
		Consumer<ModelEdits.Outcome> done = outcome -> host.done(outcome, false, placing);
		return new EditCommand(host.session(), Messages.get(nothing), operation, done);
	}

	@Override
	public void editName(FigureKey figure, boolean nameOnly) {
		EObject element = figure.element() == null ? null : host.session().latest().find(figure.element());
		if (host.locked() != null) {
			host.status(host.locked());
		} else if (!(element instanceof NamedElement || element instanceof HostInstance)) {
			host.status(Messages.get("ModelGestures_noName"));
		} else if (nameOnly) {
			host.typeName(figure);
		} else {
			host.type(figure);
		}
	}

	@Override
	public void fix(FigureKey badge) {
		if (host.locked() != null) {
			host.status(host.locked());
		} else {
			host.fix(badge);
		}
	}

	@Override
	public void explain(Command command) {
		host.status(command instanceof Explained explained ? explained.refusal() : null);
	}

	@Override
	public void say(String why) {
		host.status(why);
	}
}
