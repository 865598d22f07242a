package org.btdeploy.ui.text;

import java.util.Map;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;

/** Colours a text with the lexer of the language: keywords, names where they are declared, kinds and words, strings, comments. */
final class TextScanner implements ITokenScanner {
	private static final Set<String> NAMING = Set.of("deployment", "internet", "partner", "domain", "zone", "server", "firewall", "group", "database",
		"host", "receive-port", "location", "send-port", "orchestration", "sql-instance", "cluster", "nlb", "availability-group", "log-shipping", "note");

	private final Map<Integer, String> names = IdeServices.get(ITokenDefProvider.class).getTokenDefMap();
	private final TextColors colors = new TextColors();
	private Lexer lexer;
	private int base;
	private int start;
	private int end;
	private boolean naming;
	private boolean words;

	@Override
	public void setRange(IDocument document, int offset, int length) {
		try {
			lexer = IdeServices.get(Lexer.class);
			lexer.setCharStream(new ANTLRStringStream(document.get(offset, length)));
			base = offset;
			start = 0;
			end = 0;
			naming = false;
			words = false;
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Override
	public IToken nextToken() {
		CommonToken token = (CommonToken) lexer.nextToken();
		if (token == null || token.getType() == org.antlr.runtime.Token.EOF) {
			return Token.EOF;
		}
		start = token.getStartIndex();
		end = token.getStopIndex() + 1;
		String name = names.getOrDefault(token.getType(), "");
		TextAttribute attribute = attribute(name, token.getText());
		return attribute == null ? Token.UNDEFINED : new Token(attribute);
	}

	private TextAttribute attribute(String name, String text) {
		switch (name) {
			case "RULE_STRING":
				naming = false;
				return colors.string;
			case "RULE_ML_COMMENT", "RULE_SL_COMMENT":
				return colors.comment;
			case "RULE_INT":
				return colors.number;
			case "RULE_WS":
				words &= text.indexOf('\n') < 0;
				return null;
			case "RULE_ID":
				boolean declared = naming;
				naming = false;
				return declared ? colors.declared : words ? colors.word : null;
			default:
				return keyword(name);
		}
	}

	private TextAttribute keyword(String name) {
		if (name.length() < 3 || name.charAt(0) != '\'') {
			return null;
		}
		if (!Character.isLetter(name.charAt(1))) {
			words = name.equals("':'") || words && name.equals("','");
			return null;
		}
		naming = NAMING.contains(name.substring(1, name.length() - 1));
		words = false;
		return colors.keyword;
	}

	@Override
	public int getTokenOffset() {
		return base + start;
	}

	@Override
	public int getTokenLength() {
		return end - start;
	}
}
