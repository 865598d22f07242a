package org.btdeploy.ui.edit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.dsl.sync.Donor;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Runs edits of the model on an open text: as the smallest edits of the text, and as one step for undo. */
public final class ModelEdits {
	private ModelEdits() {
	}

	/**
	 * What came of an edit.
	 *
	 * @param refusal why nothing was changed, null if it was
	 * @param element key of the element to show, null for none
	 */
	public record Outcome(String refusal, String element) {
		public boolean isDone() {
			return refusal == null;
		}
	}

	/**
	 * What an edit would come to.
	 *
	 * @param refusal why it cannot be done, null if it can
	 * @param edits of the text, sorted; empty if it is refused
	 * @param result the element to show, in a model that is not that of any text; null for none
	 * @param oldPath key of the result before, if it was renamed; else null
	 */
	public record Plan(String refusal, List<TextEdit> edits, EObject result, String oldPath) {
		static Plan refused(String reason) {
			return new Plan(reason, List.of(), null, null);
		}
	}

	/**
	 * Runs an edit; to be called in the UI thread.
	 *
	 * @param edit makes the operation on the state it is given, whose model is used up by it; null for none
	 */
	public static Outcome run(DeploymentSession session, Function<Checked, Operation> edit) {
		return run(session, edit, () -> null);
	}

	/** As {@link #run(DeploymentSession, Function)}. @param donor gives, after that, the text from which the operation takes over elements */
	public static Outcome run(DeploymentSession session, Function<Checked, Operation> edit, Supplier<Donor> donor) {
		Plan plan = plan(session, edit, donor);
		if (plan.refusal() != null) {
			return new Outcome(plan.refusal(), null);
		}
		apply(session.document(), plan.edits());
		if (plan.oldPath() != null) {
			session.renamed(plan.oldPath(), ElementPaths.of(plan.result()));
		}
		session.checkNow();
		EObject result = plan.result();
		return new Outcome(null, result == null || result.eContainer() == null ? null : ElementPaths.of(result));
	}

	/** Says what {@link #run} would do, without doing it. */
	public static Plan plan(DeploymentSession session, Function<Checked, Operation> edit) {
		return plan(session, edit, () -> null);
	}

	private static Plan plan(DeploymentSession session, Function<Checked, Operation> edit, Supplier<Donor> donor) {
		Checked scratch = Checked.unchecked(session.document().get());
		if (!scratch.isGood()) {
			return Plan.refused(Messages.get("ModelEdits_syntaxErrors"));
		}
		Operation operation = edit.apply(scratch);
		Refusal refusal = operation == null ? new Refusal(Messages.get("ModelEdits_nothing")) : operation.refusal();
		if (refusal != null) {
			return Plan.refused(refusal.reason());
		}
		try {
			String path = operation instanceof RenameElement ? ElementPaths.of(operation.affected().iterator().next()) : null;
			List<TextEdit> edits = ModelTextSync.edit(scratch.document(), deployment -> operation.run(), donor.get());
			return new Plan(null, edits, operation.result(), path);
		} catch (SyncException e) {
			return Plan.refused(e.getMessage());
		}
	}

	/** Applies edits as one step for undo. */
	public static void apply(IDocument document, List<TextEdit> edits) {
		if (edits.isEmpty()) {
			return;
		}
		LinkedModeModel.closeAllModels(document); // what is filled in place by place ends where something else is done
		MultiTextEdit all = new MultiTextEdit();
		for (TextEdit edit : edits) {
			all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text()));
		}
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			all.apply(document);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the edits are of this very text
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}
}
