package org.btdeploy.ui.text;

import java.util.List;
import java.util.function.BiConsumer;

import org.btdeploy.dsl.format.Formatter;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.reference.References;
import org.btdeploy.ui.reference.ReferencesPopup;
import org.btdeploy.ui.reference.Renaming;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextSelection;

/** What the user can do in the text beyond typing; each has a command of the same id, with its key. */
final class SourceActions {
	static final String FORMAT = "org.btdeploy.ui.format";
	static final String COMMENT = "org.btdeploy.ui.comment";
	static final String RENAME = "org.btdeploy.ui.rename";
	static final String REFERENCES = "org.btdeploy.ui.references";
	static final String DECLARATION = "org.btdeploy.ui.declaration";
	static final String OCCURRENCES = "org.btdeploy.ui.occurrences";

	private final DeploymentTextEditor editor;

	SourceActions(DeploymentTextEditor editor) {
		this.editor = editor;
	}

	void register(BiConsumer<String, IAction> register) {
		register.accept(FORMAT, action(FORMAT, this::format));
		register.accept(COMMENT, action(COMMENT, this::comment));
		register.accept(RENAME, action(RENAME, () -> rename(selection().getOffset())));
		register.accept(REFERENCES, action(REFERENCES, this::references));
		register.accept(DECLARATION, action(DECLARATION, this::declaration));
		register.accept(OCCURRENCES, action(OCCURRENCES, editor::toggleOccurrences));
	}

	private static IAction action(String id, Runnable run) {
		IAction action = new Action(Messages.get("SourceActions_" + id.substring(id.lastIndexOf('.') + 1))) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setActionDefinitionId(id);
		return action;
	}

	private ITextSelection selection() {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}

	/** The selected lines, or the whole text where nothing is selected; one step for undo. */
	private void format() {
		if (!editor.validateEditorInputState()) {
			return;
		}
		try {
			ITextSelection selection = selection();
			List<TextEdit> edits = Formatter.edits(editor.session().checkNow().document());
			int end = selection.getOffset() + selection.getLength();
			ModelEdits.apply(editor.session().document(), selection.getLength() == 0 ? edits
				: edits.stream().filter(edit -> edit.offset() < end && edit.end() > selection.getOffset()).toList());
		} catch (SyncException e) {
			editor.explain(Messages.get("DeploymentTextEditor_formatRefused", e.getMessage()));
		}
	}

	private void comment() {
		if (!editor.validateEditorInputState()) {
			return;
		}
		try {
			ITextSelection before = selection();
			IDocument document = editor.session().document();
			ModelEdits.apply(document, CommentToggle.edits(document, before));
			if (before.getLength() > 0) {
				int start = document.getLineOffset(before.getStartLine());
				IRegion last = document.getLineInformation(before.getEndLine());
				boolean whole = before.getText().endsWith("\n");
				editor.getSelectionProvider().setSelection(new TextSelection(start, (whole ? last.getOffset() : last.getOffset() + last.getLength()) - start));
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the selection is one of this text
		}
	}

	/** @param offset where the element is named */
	void rename(int offset) {
		if (editor.validateEditorInputState()) {
			editor.explain(Renaming.at(editor.session(), offset, editor.getSite().getShell()));
		}
	}

	void references() {
		Checked checked = editor.session().checkNow();
		EObject element = References.named(checked, selection().getOffset());
		List<References.Place> places = References.of(checked, element);
		if (places.isEmpty()) {
			editor.explain(Messages.get("References_nothing"));
			return;
		}
		editor.explain(null);
		new ReferencesPopup(editor.getSite().getShell(), checked, element, places, region -> editor.selectAndReveal(region.offset(), region.length())).open();
	}

	private void declaration() {
		EObject element = References.named(editor.session().checkNow(), selection().getOffset());
		if (element == null) {
			editor.explain(Messages.get("References_nothing"));
		} else {
			editor.explain(null);
			editor.selectAndReveal(TextRegions.of(element).offset(), TextRegions.of(element).length());
		}
	}
}
