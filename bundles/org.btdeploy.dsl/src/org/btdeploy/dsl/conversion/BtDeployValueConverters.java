package org.btdeploy.dsl.conversion;

import java.util.Set;

import org.btdeploy.model.naming.Names;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/**
 * From tokens to values and back. Names that are keywords get a caret; quoted words keep their quotes in the model, which
 * tells them from plain ones. One switch instead of annotated methods: it is asked for every token.
 */
@Singleton
public class BtDeployValueConverters implements IValueConverterService {
	private static final Set<String> WORDS_LIKE_KEYWORDS = Set.of("tracking", "partner", "any", "highly-available", "sql-instance");

	@Inject
	private Provider<IGrammarAccess> grammar;

	private Set<String> keywords;

	@Override
	public Object toValue(String text, String rule, INode node) {
		if (text == null) {
			return null;
		}
		return switch (simpleName(rule)) {
			case "ID", "Word" -> withoutCaret(text);
			case "QualifiedName" -> visible(text, node).replace("^", "");
			case "Date" -> visible(text, node);
			case "STRING" -> Quoted.parse(text, node);
			case "WordOrString" -> text.startsWith("\"") ? text : withoutCaret(text);
			case "INT" -> number(text, node);
			default -> text;
		};
	}

	@Override
	public String toString(Object value, String rule) {
		return switch (simpleName(rule)) {
			case "ID" -> name((String) value);
			case "QualifiedName" -> Names.escape((String) value, this::isKeyword);
			case "STRING" -> Quoted.print((String) value);
			case "Word" -> word((String) value);
			case "WordOrString" -> ((String) value).startsWith("\"") ? (String) value : word((String) value);
			default -> value.toString();
		};
	}

	/** Rules are asked for by their name within the language, {@code org.btdeploy.dsl.BtDeploy.ID} for example. */
	private static String simpleName(String rule) {
		return rule.substring(rule.lastIndexOf('.') + 1);
	}

	/** @return whether the word is one of the structural keywords of the grammar */
	public boolean isKeyword(String word) {
		return keywords().contains(word);
	}

	/** @return the structural keywords of the grammar, not modifiable */
	public Set<String> keywords() {
		if (keywords == null) {
			keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar.get().getGrammar()));
		}
		return keywords;
	}

	private String name(String name) {
		if (!Names.isValid(name)) {
			throw new ValueConverterException(Names.explain(name), null, null);
		}
		return isKeyword(name) ? "^" + name : name;
	}

	private String word(String word) {
		return WORDS_LIKE_KEYWORDS.contains(word) ? word : name(word);
	}

	/** @return the tokens without blanks and comments between them */
	private static String visible(String text, INode node) {
		if (node == null || text.indexOf(' ') < 0 && text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('/') < 0) {
			return text;
		}
		StringBuilder tokens = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				tokens.append(leaf.getText());
			}
		}
		return tokens.toString();
	}

	private static String withoutCaret(String text) {
		return text.startsWith("^") ? text.substring(1) : text;
	}

	private static Object number(String text, INode node) {
		try {
			return Integer.valueOf(text);
		} catch (NumberFormatException e) {
			throw new ValueConverterException(Messages.numberTooLarge(text), node, null);
		}
	}
}
