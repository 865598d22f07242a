package org.btdeploy.dsl.print;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.Language;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Writes elements in the canonical form. */
public final class Printer {
	/** Writes the children of a printed element, so that those with a text of their own can keep it. */
	@FunctionalInterface
	public interface Children {
		/** @return the child without indentation on its first line and with the given one on the others */
		String text(EObject child, String indent);
	}

	private final ValueWriter values;
	private final Layout layout;
	private final Children children;

	/**
	 * @param values writes single values
	 * @param layout how lines are made
	 * @param children writes children; null to print them
	 */
	public Printer(ValueWriter values, Layout layout, Children children) {
		this.values = values;
		this.layout = layout;
		this.children = children == null ? this::print : children;
	}

	/**
	 * @return the whole deployment as the text of a file
	 * @throws UnwritableException if the language cannot write something in it
	 */
	public static String print(Deployment deployment) {
		IValueConverterService converters = Language.injector().getInstance(IValueConverterService.class);
		ReferenceNames names = new DeploymentNames(NameTable.of(deployment), converters);
		return new Printer(new ValueWriter(converters, names), Layout.CANONICAL, null).print(deployment, "") + Layout.CANONICAL.lineEnd();
	}

	/**
	 * @param indent indentation of the line the element begins on
	 * @return the element without indentation on its first line
	 * @throws UnwritableException if the language cannot write something in it
	 */
	public String print(EObject element, String indent) {
		return head(element) + body(element, indent);
	}

	/** @return the element on one line, however long */
	public String printFlat(EObject element) {
		return head(element) + bodyFlat(element);
	}

	/** @return as {@link #body} gives it, but on one line */
	public String bodyFlat(EObject element) {
		List<String> parts = new ArrayList<>();
		for (Statement statement : statements(element)) {
			parts.add(statement.child == null ? statement.text : printFlat(statement.child));
		}
		if (parts.isEmpty()) {
			return SyntaxTable.of(element.eClass()).isBodyMandatory() ? " { }" : "";
		}
		return " { " + String.join(" ", parts) + " }";
	}

	private String head(EObject element) {
		Writability.check(element);
		Syntax syntax = SyntaxTable.of(element.eClass());
		StringBuilder head = new StringBuilder(syntax.keyword());
		for (Phrase phrase : syntax.phrases()) {
			Object value = phrase.place() == Place.BODY ? null : Values.of(element, phrase);
			if (value != null) {
				head.append(' ').append(values.phrase(phrase, value));
			}
		}
		return head.toString();
	}

	/** @return the braces and what is between them, with a blank before; empty if there is nothing to write */
	public String body(EObject element, String indent) {
		List<Statement> statements = statements(element);
		Syntax syntax = SyntaxTable.of(element.eClass());
		if (statements.isEmpty() && !syntax.isBodyMandatory()) {
			return "";
		}
		List<Phrase> phrases = new ArrayList<>();
		statements.forEach(statement -> phrases.add(statement.phrase));
		StringBuilder body = new StringBuilder(" {");
		if (Bodies.onOneLine(phrases) && !syntax.isBodyMandatory()) {
			for (Statement statement : statements) {
				body.append(' ').append(statement.text);
			}
			return body.append(" }").toString();
		}
		String inner = indent + layout.unit();
		Statement before = null;
		for (Statement statement : statements) {
			if (before != null && statement.child != null && Sections.apart(element, before.child, statement.child)) {
				body.append(layout.lineEnd());
			}
			body.append(layout.newLine(inner)).append(statement.child == null ? statement.text : children.text(statement.child, inner));
			before = statement;
		}
		return body.append(layout.newLine(indent)).append('}').toString();
	}

	private record Statement(Phrase phrase, String text, EObject child) {
	}

	private List<Statement> statements(EObject element) {
		List<Statement> statements = new ArrayList<>();
		for (Phrase phrase : SyntaxTable.of(element.eClass()).phrases()) {
			Object value = phrase.place() == Place.BODY ? Values.of(element, phrase) : null;
			if (value == null) {
				continue;
			}
			if (phrase.isChildren()) {
				for (Object child : Values.asList(value)) {
					statements.add(new Statement(phrase, null, (EObject) child));
				}
			} else if (phrase.attached()) {
				Statement before = statements.remove(statements.size() - 1);
				statements.add(new Statement(before.phrase, before.text + " " + values.phrase(phrase, value), null));
			} else {
				statements.add(new Statement(phrase, values.phrase(phrase, value), null));
			}
		}
		return statements;
	}
}
