package org.btdeploy.ui.diagram.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.layout.Arrange;
import org.btdeploy.diagram.place.Edge;
import org.btdeploy.diagram.place.Rearrangement;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.gef.commands.Command;

/** Changes of places and sizes, which the deployment knows nothing of. Each is one step for undo. */
public final class Arranging {
	private final ModelGestures.Host host;

	public Arranging(ModelGestures.Host host) {
		this.host = host;
	}

	/** @return the boxes of the picture among the figures, in their order */
	List<String> boxes(List<FigureKey> figures) {
		List<String> boxes = new ArrayList<>();
		for (FigureKey key : figures) {
			Node node = host.drawing().node(key);
			if (node != null && !boxes.contains(node.id())) {
				boxes.add(node.id());
			}
		}
		return boxes;
	}

	private Command change(String label, Consumer<Rearrangement> change) {
		if (host.locked() != null) {
			return new RefusedCommand(host.locked());
		}
		Drawing drawing = host.drawing();
		return new LayoutCommand(Messages.get(label), () -> {
			boolean[] evaded = new boolean[1];
			host.place(Messages.get(label), places -> {
				Rearrangement all = new Rearrangement(drawing.graph(), drawing.view().id(), places);
				change.accept(all);
				evaded[0] = all.hasEvaded();
			});
			host.status(evaded[0] ? Messages.get("Arranging_evaded") : null);
		});
	}

	/** @param delta in units of the scene */
	Command move(List<FigureKey> figures, org.eclipse.draw2d.geometry.Point delta) {
		return change("Arranging_move", all -> all.move(boxes(figures), delta.x, delta.y));
	}

	/** @param bounds in the scene */
	Command resize(FigureKey figure, Rect bounds) {
		Node node = host.drawing().node(figure);
		Point offset = host.drawing().scene().offset();
		return change("Arranging_resize", all -> all.resize(node.id(), bounds.move(-offset.x(), -offset.y())));
	}

	/** Brings edges of figures onto that of the one selected last. */
	public void align(List<FigureKey> figures, Edge edge) {
		several(figures, 2, "Arranging_align", (all, boxes) -> all.align(boxes, edge));
	}

	/** Makes gaps equal. */
	public void distribute(List<FigureKey> figures, boolean horizontally) {
		several(figures, 3, "Arranging_distribute", (all, boxes) -> all.distribute(boxes, horizontally));
	}

	/** Gives figures the width, height or both of the one selected last. */
	public void match(List<FigureKey> figures, boolean width, boolean height) {
		several(figures, 2, "Arranging_match", (all, boxes) -> all.match(boxes, width, height));
	}

	private void several(List<FigureKey> figures, int least, String label, java.util.function.BiConsumer<Rearrangement, List<String>> change) {
		List<String> boxes = boxes(figures);
		if (boxes.size() < least) {
			host.status(Messages.get("Arranging_tooFew", Integer.toString(least)));
			return;
		}
		java.util.Collections.reverse(boxes);
		run(change(label, all -> change.accept(all, boxes)));
	}

	/** Forgets all places of the view. */
	public void arrangeAll() {
		forget("Arranging_all", path -> true, "Arranging_nothingKept");
	}

	/** Arranges figures with their content anew; all others stay where they are. */
	public void arrange(List<FigureKey> figures) {
		List<String> boxes = boxes(figures);
		Drawing drawing = host.drawing();
		if (host.locked() != null || boxes.isEmpty()) {
			host.status(host.locked() == null ? Messages.get("Arranging_select") : host.locked());
		} else {
			host.place(Messages.get("Arranging_selection"), places -> Arrange.some(drawing.fresh(places), Set.copyOf(boxes)).forEach((id, place) -> places.put(drawing.view().id(), id, place)));
		}
	}

	/** Forgets the places and sizes of the figures themselves. */
	public void reset(List<FigureKey> figures) {
		List<String> boxes = boxes(figures);
		forget("Arranging_reset", boxes::contains, boxes.isEmpty() ? "Arranging_select" : "Arranging_nothingKept");
	}

	private void forget(String label, java.util.function.Predicate<String> which, String nothing) {
		String view = host.drawing().view().id();
		if (host.locked() != null) {
			host.status(host.locked());
		} else if (host.places().paths(view).stream().noneMatch(which)) {
			host.status(Messages.get(nothing));
		} else {
			host.place(Messages.get(label), places -> places.paths(view).stream().filter(which).toList().forEach(path -> places.put(view, path, null)));
		}
	}

	private void run(Command command) {
		host.status(command instanceof Explained explained ? explained.refusal() : null);
		if (command.canExecute()) {
			command.execute();
		}
	}
}
