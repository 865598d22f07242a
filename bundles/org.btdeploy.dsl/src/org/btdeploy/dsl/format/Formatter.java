package org.btdeploy.dsl.format;

import java.util.List;

import org.btdeploy.dsl.print.Layout;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.dsl.written.Indentation;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;

/**
 * Brings texts into the canonical form: two spaces a level, one element or statement a line, statements and clauses in the
 * order of the grammar, a blank line between top-level elements of different kinds, bodies of up to three flags on one line.
 * Comments stay with what they stand at, values as they are written, single blank lines where they are; lines keep the
 * ending most of them have. Formatting twice changes nothing more.
 */
public final class Formatter {
	private Formatter() {
	}

	/**
	 * @return the whole text in the canonical form
	 * @throws SyncException if the text has syntax errors
	 */
	public static String format(DeploymentDocument document) {
		if (document.deployment() == null || document.hasSyntaxErrors()) {
			throw new SyncException(Messages.get("Formatter_syntaxErrors"));
		}
		SourceText source = new SourceText(document.text());
		Layout layout = new Layout(Layout.CANONICAL.unit(), Indentation.lineEnd(document.text()));
		return new FormatWriter(source, layout).write(WrittenElement.of(document.deployment()));
	}

	/**
	 * @return edits of whole lines that bring the text into the canonical form; empty if it is in it
	 * @throws SyncException if the text has syntax errors
	 */
	public static List<TextEdit> edits(DeploymentDocument document) {
		return LineDifference.of(document.text(), format(document));
	}
}
