package org.btdeploy.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Double-quoted strings with the escapes {@code \" \\ \n \r \t \b \f} and {@code \}{@code uXXXX}. */
public final class Quoted {
	private Quoted() {
	}

	/** @throws ValueConverterException if an escape is not one of the known ones */
	static String parse(String literal, INode node) {
		int end = literal.length() - (literal.length() > 1 && literal.endsWith("\"") ? 1 : 0);
		if (literal.indexOf('\\') < 0) {
			return literal.substring(1, end);
		}
		StringBuilder text = new StringBuilder(literal.length());
		for (int i = 1; i < end; i++) {
			char c = literal.charAt(i);
			if (c != '\\') {
				text.append(c);
				continue;
			}
			i++;
			if (i < end && literal.charAt(i) == 'u' && i + 4 < end) {
				text.append(unicode(literal, i, node));
				i += 4;
			} else {
				text.append(escaped(literal, i, end, node));
			}
		}
		return text.toString();
	}

	private static char unicode(String literal, int at, INode node) {
		try {
			return (char) Integer.parseInt(literal.substring(at + 1, at + 5), 16);
		} catch (NumberFormatException e) {
			throw new ValueConverterException(Messages.unknownEscape(literal.substring(at - 1, at + 5)), node, null);
		}
	}

	private static char escaped(String literal, int at, int end, INode node) {
		char c = at < end ? literal.charAt(at) : ' ';
		return switch (c) {
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'b' -> '\b';
			case 'f' -> '\f';
			case '"', '\\', '\'' -> c;
			default -> throw new ValueConverterException(Messages.unknownEscape("\\" + c), node, null);
		};
	}

	/** @return the text in quotes, with escapes where needed */
	public static String print(String text) {
		StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\n' -> literal.append("\\n");
				case '\r' -> literal.append("\\r");
				case '\t' -> literal.append("\\t");
				case '\b' -> literal.append("\\b");
				case '\f' -> literal.append("\\f");
				case '"', '\\' -> literal.append('\\').append(c);
				default -> literal.append(c);
			}
		}
		return literal.append('"').toString();
	}
}
