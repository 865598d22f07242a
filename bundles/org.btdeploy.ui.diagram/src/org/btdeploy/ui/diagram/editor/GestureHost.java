package org.btdeploy.ui.diagram.editor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.btdeploy.diagram.place.Rearrangement;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.model.NamedElement;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.connect.Proposal;
import org.btdeploy.ui.diagram.connect.Wish;
import org.btdeploy.ui.diagram.create.Naming;
import org.btdeploy.ui.diagram.create.Offer;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.menu.Questions;
import org.btdeploy.ui.diagram.menu.Workplace;
import org.btdeploy.ui.diagram.gesture.ModelGestures;
import org.btdeploy.ui.diagram.gesture.Placing;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.Issue;
import org.btdeploy.ui.document.Issues;
import org.btdeploy.ui.edit.ModelEdits;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;

/** Connects gestures in the picture, and its menus and questions, with the editor. */
final class GestureHost implements Workplace {
	private final DeploymentEditor editor;
	private final DiagramPane pane;
	private final TiedPlaces tied;

	GestureHost(DeploymentEditor editor, DiagramPane pane) {
		this.editor = editor;
		this.pane = pane;
		tied = new TiedPlaces(editor);
		OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(tied);
		canvas().addDisposeListener(event -> OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(tied));
	}

	@Override
	public DeploymentSession session() {
		return editor.session();
	}

	@Override
	public Drawing drawing() {
		return pane.viewer().scene() == null ? null : pane.viewer().scene().drawing();
	}

	@Override
	public String locked() {
		if (!editor.isEditable()) {
			return Messages.get("ModelGestures_readOnly");
		}
		Checked latest = session().checkNow();
		return latest.isGood() ? null : Messages.get("ModelGestures_locked");
	}

	@Override
	public LayoutFile places() {
		return editor.places().copy();
	}

	@Override
	public void place(String label, Consumer<LayoutFile> change) {
		LayoutStore store = editor.places();
		LayoutFile changed = store.copy();
		change.accept(changed);
		PlacesOperation operation = new PlacesOperation(label, undoContext(), store.text(), changed.print(), editor::setPlaces);
		try {
			OperationHistoryFactory.getOperationHistory().execute(operation, null, null);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e); // it only sets a field
		}
	}

	@Override
	public void done(ModelEdits.Outcome outcome, boolean created) {
		done(outcome, created, null);
	}

	@Override
	public void done(ModelEdits.Outcome outcome, boolean created, Placing placing) {
		status(outcome.refusal());
		if (outcome.isDone()) {
			Drawing before = drawing();
			pane.redraw();
			if (placing != null) {
				place(before, outcome.element(), created, placing);
			}
			pane.viewer().flush();
			if (outcome.element() != null) {
				show(outcome.element(), created);
			}
		}
	}

	/** Where places are kept, boxes come to stand where they were put; else the layout knows better. */
	private void place(Drawing before, String result, boolean created, Placing placing) {
		String view = before.view().id();
		LayoutFile places = editor.places().copy();
		if (places.paths(view).isEmpty() || before.checked() == drawing().checked()) {
			return;
		}
		Rearrangement all = new Rearrangement(drawing().graph(), before.graph(), view, places);
		if (placing.place(all, result)) {
			tied.tie(OperationHistoryFactory.getOperationHistory().getUndoOperation(undoContext()), view, places);
			status(!created && all.hasEvaded() ? Messages.get("Arranging_evaded") : null);
		}
	}

	private IUndoContext undoContext() {
		return DocumentUndoManagerRegistry.getDocumentUndoManager(session().document()).getUndoContext();
	}

	private void show(String key, boolean fresh) {
		EObject element = session().latest().find(key);
		editor.select(element);
		FigurePart part = pane.viewer().find(key);
		if (part == null && editor.sight().isRestricted()) {
			editor.look(editor.sight().including(key));
			pane.viewer().flush();
			part = pane.viewer().find(key);
		}
		if (part == null) {
			editor.note(unseen(key, element));
		} else if (fresh) {
			pane.viewer().reveal(part);
			FigureKey shown = part.key();
			ask(() -> type(shown));
		}
	}

	/** @return where it is to be seen instead */
	private String unseen(String key, EObject element) {
		List<String> views = Views.showing(session().latest().deployment(), key).stream().map(ViewKind::label).toList();
		return views.isEmpty() ? Messages.get("GestureHost_nowhere", Describe.full(element)) : Messages.get("GestureHost_unseen", Describe.full(element), String.join(", ", views));
	}

	@Override
	public void type(FigureKey figure) {
		NamedElement element = Naming.named(session().latest().find(figure.element()));
		if (element != null) {
			open(figure, Naming.shown(element), Naming::edit);
		}
	}

	@Override
	public void typeName(FigureKey figure) {
		NamedElement element = Naming.named(session().latest().find(figure.element()));
		if (element != null) {
			open(figure, element.getName(), RenameElement::new);
		}
	}

	private void open(FigureKey figure, String text, BiFunction<NamedElement, String, Operation> edit) {
		FigurePart part = pane.viewer().find(figure.element());
		if (part != null) {
			NameField.open(canvas(), NameField.place((SceneFigure) part.getFigure()), null, text, typed -> {
				ModelEdits.Outcome outcome = ModelEdits.run(session(), state -> edit.apply(Naming.named(state.find(figure.element())), typed));
				done(outcome, false);
				return outcome.refusal();
			});
		}
	}

	/** While something is dragged the keyboard is where it comes from; then questions wait until it is dropped. */
	private void ask(Runnable question) {
		if (TemplateTransfer.getInstance().getTemplate() == null) {
			question.run();
		} else {
			canvas().getDisplay().asyncExec(() -> {
				if (!canvas().isDisposed()) {
					canvas().forceFocus();
					question.run();
				}
			});
		}
	}

	@Override
	public String edit(Function<Checked, Operation> edit) {
		ModelEdits.Outcome outcome = ModelEdits.run(session(), edit);
		done(outcome, false);
		return outcome.refusal();
	}

	/** At the figure of the element, or at the pointer where it has none. */
	@Override
	public void ask(String element, String what, String text, Function<String, String> take) {
		FigurePart part = pane.viewer().find(element);
		Rectangle place = part == null ? new Rectangle(pane.viewer().anchor().x, pane.viewer().anchor().y, 0, 0) : NameField.place((SceneFigure) part.getFigure());
		NameField.open(canvas(), place, what, text, take);
	}

	@Override
	public Composite canvas() {
		return (Composite) pane.viewer().getControl();
	}

	@Override
	public Point anchor() {
		return pane.viewer().anchor();
	}

	@Override
	public void keyUsed() {
		pane.viewer().keyUsed(true);
	}

	@Override
	public void mark(String element) {
		pane.viewer().mark(element);
	}

	@Override
	public Gestures gestures() {
		return Gestures.of(pane.viewer());
	}

	@Override
	public List<FigureKey> selected() {
		return pane.viewer().selected();
	}

	@Override
	public List<FigureKey> boxes() {
		return drawing().keys().stream().filter(key -> key.element() != null && (key.kind().isContainer() || key.kind().isSolid())).toList();
	}

	@Override
	public List<Issue> issues() {
		FixBox box = new FixBox(editor, pane.viewer());
		List<FigureKey> selected = selected();
		List<Finding> findings = selected.isEmpty() ? box.ofDeployment() : selected.size() == 1 ? box.findings(selected.get(0).element(), null) : List.of();
		return findings.stream().map(Issues::of).toList();
	}

	@Override
	public void choose(List<Offer> offers, IntConsumer take) {
		ask(() -> Questions.choose(this, offers, take));
	}

	@Override
	public void connect(String title, ConnectionKind kind, Proposal proposal, Consumer<Wish> take) {
		Questions.connect(this, title, kind, proposal, take);
	}

	@Override
	public void fix(FigureKey badge) {
		new FixBox(editor, pane.viewer()).open(badge);
	}

	@Override
	public void status(String message) {
		editor.status(message);
	}
}
