package org.btdeploy.dsl.sync;

import java.util.List;
import java.util.function.Consumer;

import org.btdeploy.dsl.print.UnwritableException;
import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.written.Indentation;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * Turns a change of the model into the smallest edits of its text: values are replaced where they stand, phrases, list items
 * and elements come and go with their commas, braces and lines, moved elements keep their text and comments, and references
 * follow their targets' names. Everything else in the text stays as it is.
 */
public final class ModelTextSync {
	private ModelTextSync() {
	}

	/**
	 * @param document as it was parsed; its model is changed, so it must be parsed anew afterwards, also after a refusal
	 * @param change what to do with the model
	 * @return edits of the document's text, sorted by offset, not overlapping; empty if nothing has changed
	 * @throws SyncException if the text has syntax errors, or if the language cannot write the changed model
	 */
	public static List<TextEdit> edit(DeploymentDocument document, Consumer<Deployment> change) {
		return edit(document, change, null);
	}

	/** As {@link #edit(DeploymentDocument, Consumer)}. @param donor the text from which the change takes over elements, null for none */
	public static List<TextEdit> edit(DeploymentDocument document, Consumer<Deployment> change, Donor donor) {
		Deployment deployment = document.deployment();
		if (deployment == null || document.hasSyntaxErrors()) {
			throw new SyncException(Messages.get("ModelTextSync_syntaxErrors"));
		}
		NameTable namesBefore = ((BtDeployResource) document.resource()).names();
		Snapshot before = new Snapshot(deployment);
		change.accept(deployment);
		if (document.deployment() != deployment) {
			throw new SyncException(Messages.get("ModelTextSync_replaced"));
		}
		try {
			return difference(document, before, namesBefore, donor);
		} catch (UnwritableException e) {
			throw new SyncException(e);
		}
	}

	private static List<TextEdit> difference(DeploymentDocument document, Snapshot before, NameTable namesBefore, Donor donor) {
		Deployment deployment = document.deployment();
		IValueConverterService converters = document.resource().getResourceServiceProvider().get(IValueConverterService.class);
		SourceText source = new SourceText(document.text());
		int body = WrittenElement.of(deployment).open().end();
		NameTable names = NameTable.of(deployment);
		Session session = new Session(source, before, namesBefore, names, Indentation.of(source, body), converters);
		if (donor != null) {
			session.take(donor, names, converters);
		}
		EditList edits = new EditList(document.text());
		new ElementSync(session, edits).update(deployment);
		return edits.result();
	}
}
