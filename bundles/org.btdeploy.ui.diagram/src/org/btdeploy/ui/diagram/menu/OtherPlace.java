package org.btdeploy.ui.diagram.menu;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.edit.Operation;
import org.btdeploy.ui.diagram.connect.Proposal;
import org.btdeploy.ui.diagram.connect.Wish;
import org.btdeploy.ui.diagram.create.Offer;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.gesture.ModelGestures;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.edit.ModelEdits;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A place where users work that leans on another one: what it does not do in its own way is done there. */
public abstract class OtherPlace implements Workplace {
	private final Gestures gestures = new ModelGestures(this);

	/** @return the place that does what this one does not */
	protected abstract Workplace base();

	@Override
	public Gestures gestures() {
		return gestures;
	}

	@Override
	public List<FigureKey> boxes() {
		return base().boxes();
	}

	@Override
	public Composite canvas() {
		return base().canvas();
	}

	@Override
	public Point anchor() {
		return base().anchor();
	}

	@Override
	public void keyUsed() {
		base().keyUsed();
	}

	@Override
	public void mark(String element) {
		base().mark(element);
	}

	@Override
	public void ask(String element, String what, String text, Function<String, String> take) {
		base().ask(element, what, text, take);
	}

	@Override
	public String edit(Function<Checked, Operation> edit) {
		ModelEdits.Outcome outcome = ModelEdits.run(session(), edit);
		done(outcome, false);
		return outcome.refusal();
	}

	@Override
	public DeploymentSession session() {
		return base().session();
	}

	@Override
	public Drawing drawing() {
		return base().drawing();
	}

	@Override
	public String locked() {
		return base().locked();
	}

	@Override
	public LayoutFile places() {
		return base().places();
	}

	@Override
	public void place(String label, Consumer<LayoutFile> change) {
		base().place(label, change);
	}

	@Override
	public void done(ModelEdits.Outcome outcome, boolean created) {
		base().done(outcome, created);
	}

	@Override
	public void choose(List<Offer> offers, IntConsumer take) {
		Questions.choose(this, offers, take);
	}

	@Override
	public void connect(String title, ConnectionKind kind, Proposal proposal, Consumer<Wish> take) {
		Questions.connect(this, title, kind, proposal, take);
	}

	@Override
	public void type(FigureKey figure) {
		base().type(figure);
	}

	@Override
	public void typeName(FigureKey figure) {
		base().typeName(figure);
	}

	@Override
	public void fix(FigureKey badge) {
		base().fix(badge);
	}

	@Override
	public void status(String message) {
		base().status(message);
	}
}
