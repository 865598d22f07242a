package org.btdeploy.ui.assist;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.naming.Names;
import org.btdeploy.ui.document.Checked;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** The deployment around everything, for texts that have none yet. */
public final class FirstTemplate {
	private static final String BLANK = "deployment New {\n}\n";

	private FirstTemplate() {
	}

	/** @return whether the text holds nothing but blanks and comments */
	public static boolean isNeeded(Checked checked) {
		return checked.deployment() == null && withoutComments(checked.document().text()).isBlank();
	}

	private static String withoutComments(String text) {
		return text.replaceAll("(?s)/\\*.*?(\\*/|$)", "").replaceAll("//[^\\n]*", "");
	}

	/** Writes it below what stands there, and lets the user fill it in place by place. */
	public static void insert(ITextViewer viewer) {
		asOneStep(viewer.getDocument(), place -> {
			DeploymentTemplateContext context = new DeploymentTemplateContext(viewer.getDocument(), place, 0, null);
			new ElementTemplateProposal(Templates.of(Literals.DEPLOYMENT).get(0), context, new Region(place, 0)).apply(viewer, '\0', 0, place);
		});
	}

	/** Writes an empty deployment below what stands there. @param file the name of the file, which it takes over if it can */
	public static void insertBlank(IDocument document, String file) {
		String name = file.replaceFirst("\\.[^.]*$", "");
		String text = Names.isValid(name) ? named(name) : BLANK;
		asOneStep(document, place -> document.replace(place, 0, text.replace("\n", TextUtilities.getDefaultLineDelimiter(document))));
	}

	private static String named(String name) {
		try {
			DeploymentDocument blank = DeploymentReader.parse("", BLANK);
			return TextEdit.apply(BLANK, ModelTextSync.edit(blank, deployment -> deployment.setName(name)));
		} catch (SyncException e) {
			throw new IllegalStateException(e); // the name is valid
		}
	}

	private interface Writing {
		void at(int place) throws BadLocationException;
	}

	private static void asOneStep(IDocument document, Writing writing) {
		String text = document.get();
		int end = text.stripTrailing().length();
		String feed = end == 0 ? "" : TextUtilities.getDefaultLineDelimiter(document);
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		undo.beginCompoundChange();
		try {
			document.replace(end, text.length() - end, feed);
			writing.at(end + feed.length());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the places are those of this very text
		} finally {
			undo.endCompoundChange();
		}
	}
}
