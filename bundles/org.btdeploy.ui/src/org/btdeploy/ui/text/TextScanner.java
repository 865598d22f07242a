package org.btdeploy.ui.text;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.btdeploy.dsl.ide.semantic.SemanticTokens;
import org.btdeploy.ui.text.TextColors.Part;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;

/** Colours a text: by the lexer at once, by the meaning of names and words where it is known. */
final class TextScanner implements ITokenScanner {
	private static final Set<String> NAMING = Set.of("deployment", "internet", "partner", "domain", "zone", "server", "firewall", "group", "database",
		"host", "receive-port", "location", "send-port", "orchestration", "sql-instance", "cluster", "nlb", "availability-group", "log-shipping", "note");

	private final Map<Integer, String> names = IdeServices.get(ITokenDefProvider.class).getTokenDefMap();
	private final TextColors colors;
	private final IntFunction<SemanticTokens.Kind> meaning;
	private Lexer lexer;
	private int base;
	private int start;
	private int end;
	private boolean naming;
	private boolean words;

	/** @param meaning of the token that starts at an offset, null where it is not known yet */
	TextScanner(TextColors colors, IntFunction<SemanticTokens.Kind> meaning) {
		this.colors = colors;
		this.meaning = meaning;
	}

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
		Part part = part(name, token.getText());
		SemanticTokens.Kind known = meaning.apply(base + start);
		part = known == null || part == Part.STRING || part == Part.COMMENT ? part : part(known);
		return part == null ? Token.UNDEFINED : new Token(colors.of(part));
	}

	private static Part part(SemanticTokens.Kind kind) {
		return switch (kind) {
			case DECLARATION -> Part.DECLARATION;
			case REFERENCE -> Part.REFERENCE;
			case UNRESOLVED -> Part.UNRESOLVED;
			case WORD -> Part.WORD;
		};
	}

	/** What the token alone and those before it tell. */
	private Part part(String name, String text) {
		switch (name) {
			case "RULE_STRING":
				naming = false;
				return Part.STRING;
			case "RULE_ML_COMMENT", "RULE_SL_COMMENT":
				return Part.COMMENT;
			case "RULE_INT":
				return Part.NUMBER;
			case "RULE_WS":
				words &= text.indexOf('\n') < 0;
				return null;
			case "RULE_ID":
				boolean declared = naming;
				naming = false;
				return declared ? Part.DECLARATION : words ? Part.WORD : null;
			default:
				return keyword(name);
		}
	}

	private Part keyword(String name) {
		if (name.length() < 3 || name.charAt(0) != '\'') {
			return null;
		}
		if (!Character.isLetter(name.charAt(1))) {
			words = name.equals("':'") || words && name.equals("','");
			return null;
		}
		naming = NAMING.contains(name.substring(1, name.length() - 1));
		words = false;
		return Part.KEYWORD;
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
