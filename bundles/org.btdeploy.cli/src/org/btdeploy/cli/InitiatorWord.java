package org.btdeploy.cli;

import java.util.ArrayList;
import java.util.Locale;

import org.btdeploy.diagram.notation.Initiator;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads who opens a connection by the words of the language. */
final class InitiatorWord implements ITypeConverter<Initiator> {
	/** The words there are. */
	static final class All extends ArrayList<String> {
		private static final long serialVersionUID = 1;

		All() {
			for (Initiator initiator : Initiator.values()) {
				if (initiator != Initiator.NONE) {
					add(initiator.name().toLowerCase(Locale.ROOT));
				}
			}
		}
	}

	@Override
	public Initiator convert(String word) {
		All all = new All();
		if (!all.contains(word)) {
			throw new TypeConversionException(Messages.get("InitiatorWord_unknown", word, String.join(", ", all)));
		}
		return Initiator.valueOf(word.toUpperCase(Locale.ROOT));
	}
}
