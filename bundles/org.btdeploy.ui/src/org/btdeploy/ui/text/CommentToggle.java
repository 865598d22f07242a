package org.btdeploy.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.sync.TextEdit;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;

/** Puts two slashes before the selected lines, or takes them away where all have them. */
final class CommentToggle {
	private static final String SIGN = "//";

	private CommentToggle() {
	}

	static List<TextEdit> edits(IDocument document, ITextSelection selection) throws BadLocationException {
		int last = selection.getEndLine();
		if (last > selection.getStartLine() && document.getLineOffset(last) == selection.getOffset() + selection.getLength()) {
			last--; // nothing of it is selected
		}
		List<IRegion> lines = new ArrayList<>();
		boolean all = true;
		int indent = Integer.MAX_VALUE;
		for (int i = selection.getStartLine(); i <= last; i++) {
			IRegion line = document.getLineInformation(i);
			String text = document.get(line.getOffset(), line.getLength());
			if (!text.isBlank()) {
				lines.add(line);
				all &= text.stripLeading().startsWith(SIGN);
				indent = Math.min(indent, text.length() - text.stripLeading().length());
			}
		}
		List<TextEdit> edits = new ArrayList<>();
		for (IRegion line : lines) {
			String text = document.get(line.getOffset(), line.getLength());
			int at = all ? text.indexOf(SIGN) : indent;
			int sign = !all ? 0 : text.startsWith(SIGN + " ", at) ? 3 : 2;
			edits.add(new TextEdit(line.getOffset() + at, sign, all ? "" : SIGN + " "));
		}
		return edits;
	}
}
