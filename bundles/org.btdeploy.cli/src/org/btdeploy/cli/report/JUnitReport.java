package org.btdeploy.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Rule;

/**
 * JUnit's XML: a suite for each file, a case for each rule and one for the text itself. A case fails if an issue reaches the
 * level at which the command fails; lesser and accepted issues are its output; a rule that is off is skipped.
 */
public final class JUnitReport implements Report {
	private final Writer out;
	private final Severity failOn;
	private XMLStreamWriter xml;

	/**
	 * @param out takes the text
	 * @param failOn least severity of a failure, null for none
	 */
	public JUnitReport(Writer out, Severity failOn) {
		this.out = out;
		this.failOn = failOn;
	}

	/** Something that may fail while XML is written. */
	private interface Step {
		void run() throws XMLStreamException;
	}

	private static void write(Step step) throws IOException {
		try {
			step.run();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void begin(int files) throws IOException {
		write(() -> {
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
			line(0);
			xml.writeStartElement("testsuites");
			xml.writeAttribute("name", "btdeploy");
		});
	}

	@Override
	public void file(Checked checked) throws IOException {
		List<Case> cases = new ArrayList<>();
		Map<String, List<Issue>> byRule = new LinkedHashMap<>();
		List<Issue> ofText = new ArrayList<>();
		for (Issue issue : checked.issues()) {
			(issue.finding() == null ? ofText : byRule.computeIfAbsent(issue.id(), any -> new ArrayList<>())).add(issue);
		}
		cases.add(new Case(Messages.get("JUnitReport_text"), ofText, failOn, null));
		for (Rule rule : checked.rules().all()) {
			String skipped = checked.document().hasSyntaxErrors() ? Messages.get("JUnitReport_notChecked")
				: checked.configuration().isOn(rule.id()) ? null : Messages.get("JUnitReport_off");
			cases.add(new Case(rule.id() + " " + rule.title(), byRule.getOrDefault(rule.id(), List.of()), failOn, skipped));
		}
		write(() -> suite(checked.document().name(), cases));
	}

	private void suite(String file, List<Case> cases) throws XMLStreamException {
		line(1);
		xml.writeStartElement("testsuite");
		attribute("name", file);
		int failures = 0;
		int skipped = 0;
		for (Case one : cases) {
			failures += one.fails() ? 1 : 0;
			skipped += one.skipped() != null ? 1 : 0;
		}
		counts(cases.size(), failures, 0, skipped);
		for (Case one : cases) {
			write(file, one);
		}
		line(1);
		xml.writeEndElement();
	}

	private void counts(int tests, int failures, int errors, int skipped) throws XMLStreamException {
		attribute("tests", Integer.toString(tests));
		attribute("failures", Integer.toString(failures));
		attribute("errors", Integer.toString(errors));
		attribute("skipped", Integer.toString(skipped));
		attribute("time", "0");
	}

	private void write(String file, Case one) throws XMLStreamException {
		line(2);
		boolean empty = !one.fails() && one.skipped() == null && one.others().isEmpty();
		if (empty) {
			xml.writeEmptyElement("testcase");
		} else {
			xml.writeStartElement("testcase");
		}
		attribute("name", one.name());
		attribute("classname", file);
		attribute("time", "0");
		if (empty) {
			return;
		}
		if (one.skipped() != null) {
			line(3);
			xml.writeEmptyElement("skipped");
			attribute("message", one.skipped());
		}
		if (one.fails()) {
			problem("failure", one.failing().get(0).message(), one.worst().word(), lines(one.failing()));
		}
		if (!one.others().isEmpty()) {
			line(3);
			xml.writeStartElement("system-out");
			xml.writeCharacters(clean(lines(one.others())));
			xml.writeEndElement();
		}
		line(2);
		xml.writeEndElement();
	}

	private void problem(String element, String message, String type, String text) throws XMLStreamException {
		line(3);
		xml.writeStartElement(element);
		attribute("message", message);
		attribute("type", type);
		xml.writeCharacters(clean(text));
		xml.writeEndElement();
	}

	private static String lines(List<Issue> issues) {
		StringBuilder lines = new StringBuilder();
		for (Issue issue : issues) {
			lines.append(lines.isEmpty() ? "" : "\n").append(issue.toLine());
		}
		return lines.toString();
	}

	@Override
	public void end(Totals totals, List<Failure> failures) throws IOException {
		write(() -> {
			if (!failures.isEmpty()) {
				failures(failures);
			}
			line(0);
			xml.writeEndElement();
			xml.writeEndDocument();
			line(0);
			xml.flush();
		});
	}

	private void failures(List<Failure> failures) throws XMLStreamException {
		line(1);
		xml.writeStartElement("testsuite");
		attribute("name", "btdeploy");
		counts(failures.size(), 0, failures.size(), 0);
		for (Failure failure : failures) {
			line(2);
			xml.writeStartElement("testcase");
			attribute("name", failure.file() == null ? Messages.get("JUnitReport_run") : failure.file());
			attribute("classname", "btdeploy");
			attribute("time", "0");
			problem("error", failure.message(), "error", failure.toLine());
			line(2);
			xml.writeEndElement();
		}
		line(1);
		xml.writeEndElement();
	}

	private void attribute(String name, String value) throws XMLStreamException {
		xml.writeAttribute(name, clean(value));
	}

	private void line(int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}

	/** XML has no way to write most control characters, not even escaped. */
	private static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			boolean allowed = c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
			clean.appendCodePoint(allowed ? c : 0xFFFD);
		});
		return clean.toString();
	}
}
