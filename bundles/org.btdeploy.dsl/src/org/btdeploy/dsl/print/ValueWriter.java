package org.btdeploy.dsl.print;

import org.btdeploy.dsl.conversion.Quoted;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

/** Writes single values: names with a caret where they are keywords, texts in quotes, references by name. */
public final class ValueWriter {
	private final IValueConverterService converters;
	private final ReferenceNames names;

	/**
	 * @param converters the converters of the language
	 * @param names what to write for references
	 */
	public ValueWriter(IValueConverterService converters, ReferenceNames names) {
		this.converters = converters;
		this.names = names;
	}

	/**
	 * @param value one value of the phrase as {@link Values} gives it
	 * @return its text
	 * @throws UnwritableException if the language cannot write it
	 */
	public String text(Phrase phrase, Object value) {
		return switch (phrase.form()) {
			case NAME -> convert(value, "ID");
			case STRING -> Quoted.print((String) value);
			case WORD -> convert(value, "Word");
			case WORD_OR_STRING -> wordOrString((String) value);
			case REFERENCE, REFERENCE_OR_ANY -> value == Values.ANY ? "any" : names.text((EObject) value, (EReference) phrase.feature());
			case PORTS -> ports((String) value);
			case NUMBER -> number((Integer) value);
			case DATE -> date((String) value);
			case KEYWORD -> ((Enumerator) value).getLiteral();
			case FLAG -> phrase.lead();
			case CHILDREN -> throw new IllegalArgumentException(phrase.toString());
		};
	}

	/** @return the phrase with all its values, as in a new element */
	public String phrase(Phrase phrase, Object value) {
		StringBuilder text = new StringBuilder();
		for (Object one : Values.asList(value)) {
			text.append(text.isEmpty() ? "" : ", ").append(text(phrase, one));
		}
		return phrase.write(text.toString());
	}

	private String convert(Object value, String rule) {
		try {
			return converters.toString(value, rule);
		} catch (ValueConverterException e) {
			throw new UnwritableException(e.getMessage());
		}
	}

	private String wordOrString(String value) {
		if (value.startsWith("\"") && !isQuoted(value)) {
			throw new UnwritableException(Messages.get("ValueWriter_badString", value));
		}
		return convert(value, "WordOrString");
	}

	/** The text is parsed again, so only its first and its last character may be quotes, save after a backslash. */
	private static boolean isQuoted(String value) {
		int at = 1;
		while (at < value.length() && value.charAt(at) != '"') {
			at += value.charAt(at) == '\\' ? 2 : 1;
		}
		return at == value.length() - 1;
	}

	private static String ports(String text) {
		if (text.startsWith("-") || text.contains("--")) {
			throw new UnwritableException(Messages.get("ValueWriter_negative", text));
		}
		return text;
	}

	private static String number(int value) {
		if (value < 0) {
			throw new UnwritableException(Messages.get("ValueWriter_negative", Integer.toString(value)));
		}
		return Integer.toString(value);
	}

	private static String date(String value) {
		String[] parts = value.split("-", -1);
		for (String part : parts) {
			if (parts.length != 3 || part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
				throw new UnwritableException(Messages.get("ValueWriter_badDate", value));
			}
		}
		return value;
	}
}
