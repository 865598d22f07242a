package org.btdeploy.ui.diagram.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.edit.copy.CopyElements;
import org.btdeploy.ui.copy.Snippet;
import org.btdeploy.ui.copy.SnippetElements;
import org.btdeploy.ui.copy.SnippetReader;
import org.btdeploy.ui.copy.SnippetTransfer;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.gesture.ModelGestures;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.edit.ModelEdits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Copies elements through the clipboard, within a file and between files. The clipboard holds their text, so that they can be
 * pasted into the text and into other programs, and text that was copied elsewhere can be pasted into the picture.
 */
public final class CopyPaste {
	/** Shows what was pasted. */
	public interface Result {
		/**
		 * @param paths keys of the new elements
		 * @param snippet what they were made of
		 */
		void pasted(List<String> paths, Snippet snippet);
	}

	private final ModelGestures.Host host;
	private final Gestures gestures;
	private final Result result;

	public CopyPaste(ModelGestures.Host host, Gestures gestures, Result result) {
		this.host = host;
		this.gestures = gestures;
		this.result = result;
	}

	/** @return whether something was copied */
	public boolean copy(List<FigureKey> figures) {
		Checked state = host.session().checkNow();
		List<EObject> elements = elements(state, figures);
		if (elements.isEmpty() || !state.isGood()) {
			host.status(elements.isEmpty() ? Messages.get("CopyPaste_nothing") : Messages.get("ModelGestures_locked"));
			return false;
		}
		Snippet snippet = Snippet.of(state, elements, host.places());
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { snippet.text(), snippet }, new Transfer[] { TextTransfer.getInstance(), SnippetTransfer.getInstance() });
		clipboard.dispose();
		host.status(null);
		return true;
	}

	private static List<EObject> elements(Checked state, List<FigureKey> figures) {
		List<EObject> elements = new ArrayList<>();
		for (FigureKey key : figures) {
			EObject element = key.element() == null ? null : state.find(key.element());
			if (element != null && !elements.contains(element)) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** Copies and deletes, if the latter can be done. */
	public void cut(List<FigureKey> figures) {
		Command delete = gestures.delete(figures);
		gestures.explain(delete);
		if (delete.canExecute() && copy(figures)) {
			delete.execute();
		}
	}

	/** @param into the figure in which to put what the clipboard holds, null for the deployment */
	public void paste(FigureKey into) {
		Snippet snippet = clipboard();
		if (snippet == null) {
			host.status(Messages.get("CopyPaste_empty"));
			return;
		}
		run(snippet, "CopyPaste_foreign", (state, read) -> {
			EObject target = into == null ? null : state.find(into.element());
			return CopyElements.into(read.elements(), target == null ? state.deployment() : target).taking(element -> element);
		});
	}

	/** Makes copies that stand beside their originals. */
	public void duplicate(List<FigureKey> figures) {
		Checked state = host.session().checkNow();
		List<EObject> elements = elements(state, figures);
		if (elements.isEmpty()) {
			host.status(Messages.get("CopyPaste_nothing"));
			return;
		}
		Snippet snippet = Snippet.of(state, elements, host.places());
		run(snippet, "CopyPaste_nothing", (now, read) -> CopyElements.duplicate(snippet.paths().stream().map(now::find).toList()).taking(read::twin));
	}

	private void run(Snippet snippet, String nothing, BiFunction<Checked, SnippetElements, CopyElements> copying) {
		if (host.locked() != null) {
			host.status(host.locked());
			return;
		}
		CopyElements[] done = new CopyElements[1];
		SnippetElements[] read = new SnippetElements[1];
		ModelEdits.Outcome outcome = ModelEdits.run(host.session(), state -> {
			read[0] = SnippetReader.read(snippet, state.deployment());
			done[0] = read[0].elements().isEmpty() ? null : copying.apply(state, read[0]);
			return done[0];
		}, () -> read[0].donor());
		if (!outcome.isDone()) {
			host.status(read[0] != null && read[0].elements().isEmpty() ? Messages.get(nothing) : outcome.refusal());
			return;
		}
		List<String> paths = done[0].copies().stream().map(ElementPaths::of).toList();
		result.pasted(paths, snippet);
		host.status(null);
	}

	private static Snippet clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			if (clipboard.getContents(SnippetTransfer.getInstance()) instanceof Snippet snippet) {
				return snippet;
			}
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank() ? Snippet.ofText(text) : null;
		} finally {
			clipboard.dispose();
		}
	}
}
