package org.btdeploy.dsl.syntax;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.btdeploy.dsl.problem.ProblemIds;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import com.google.inject.Singleton;

/** Says in plain words where the parser stumbled: what was found and, where only one thing fits, what was expected. */
@Singleton
public class SyntaxMessages implements ISyntaxErrorMessageProvider {
	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		String found = error == null || error.token == null || error.token.getType() == Token.EOF ? null : error.token.getText();
		String expected = error instanceof MismatchedTokenException mismatch ? expected(mismatch, context.getTokenNames()) : null;
		return new SyntaxErrorMessage(message(found, expected), ProblemIds.UNEXPECTED, expected == null ? null : new String[] { expected });
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), ProblemIds.BAD_VALUE);
	}

	private static String message(String found, String expected) {
		if (found == null) {
			return expected == null ? Messages.get("SyntaxMessages_end") : Messages.get("SyntaxMessages_endExpected", expected);
		}
		String shown = found.length() > 30 ? found.substring(0, 29) + "…" : found;
		return expected == null ? Messages.get("SyntaxMessages_unexpected", shown) : Messages.get("SyntaxMessages_expected", expected, shown);
	}

	private static String expected(MismatchedTokenException mismatch, String[] names) {
		int type = mismatch.expecting;
		if (type == Token.EOF) {
			return Messages.get("SyntaxMessages_endOfFile");
		}
		if (type <= 0 || type >= names.length) {
			return null;
		}
		return switch (names[type]) {
			case "'}'" -> null;
			case "RULE_ID" -> Messages.get("SyntaxMessages_name");
			case "RULE_STRING" -> Messages.get("SyntaxMessages_text");
			case "RULE_INT" -> Messages.get("SyntaxMessages_number");
			default -> names[type];
		};
	}
}
