package org.btdeploy.ui.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** While typing: new lines are indented, an opened block gets its closing brace, a closing brace finds its column. */
final class AutoEdit implements IAutoEditStrategy {
	private static final String UNIT = "  ";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && TextUtilities.endsWith(document.getLegalLineDelimiters(), command.text) >= 0 && command.text.isBlank()) {
				newLine(document, command);
			} else if (command.text.equals("}")) {
				closingBrace(document, command);
			}
		} catch (BadLocationException e) {
			// the text is inserted as it was typed
		}
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
		String indent = indent(before);
		String feed = command.text;
		if (!before.stripTrailing().endsWith("{")) {
			command.text = feed + indent;
			return;
		}
		command.text = feed + indent + UNIT;
		boolean closesHere = after.strip().startsWith("}");
		if (closesHere || !isBalanced(document.get()) && after.isBlank()) {
			command.shiftsCaret = false;
			command.caretOffset = command.offset + command.text.length();
			command.text += feed + indent + (closesHere ? "" : "}");
			command.length = closesHere ? after.length() - after.stripLeading().length() : 0;
		}
	}

	private static void closingBrace(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		if (before.isBlank() && before.endsWith(UNIT)) {
			command.offset -= UNIT.length();
			command.length += UNIT.length();
		}
	}

	private static String indent(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}

	/** Braces in texts and comments are rare enough to be counted with the others. */
	private static boolean isBalanced(String text) {
		int open = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			open += c == '{' ? 1 : c == '}' ? -1 : 0;
		}
		return open <= 0;
	}
}
