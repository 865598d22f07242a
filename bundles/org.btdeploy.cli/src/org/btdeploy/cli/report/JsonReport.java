package org.btdeploy.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.acceptance.Waiver;

import com.google.gson.stream.JsonWriter;

/** The result as JSON: {@code {"version":1,"issues":[…],"failures":[…],"summary":{…}}}; documented in docs/command-line.md. */
public final class JsonReport implements Report {
	private static final int VERSION = 1;

	private final Writer out;
	private final JsonWriter json;

	/** @param out takes the text */
	public JsonReport(Writer out) {
		this.out = out;
		json = new JsonWriter(out);
		json.setIndent("  ");
	}

	@Override
	public void begin(int files) throws IOException {
		json.beginObject().name("version").value(VERSION).name("issues").beginArray();
	}

	@Override
	public void file(Checked checked) throws IOException {
		Fingerprints fingerprints = new Fingerprints(checked.document());
		for (Issue issue : checked.issues()) {
			write(issue, fingerprints.of(issue));
		}
	}

	private void write(Issue issue, String fingerprint) throws IOException {
		json.beginObject();
		json.name("file").value(issue.file());
		json.name("line").value(issue.place().line());
		json.name("column").value(issue.place().column());
		json.name("endLine").value(issue.place().endLine());
		json.name("endColumn").value(issue.place().endColumn());
		json.name("severity").value(issue.severity().word());
		json.name("id").value(issue.id());
		json.name("message").value(issue.message());
		if (issue.element() != null) {
			json.name("element").value(issue.element());
		}
		json.name("fingerprint").value(fingerprint);
		if (issue.isAccepted()) {
			json.name("accepted").value(issue.waiver().text());
			write(issue.waiver());
		}
		json.endObject();
	}

	private void write(Waiver waiver) throws IOException {
		json.name("acceptance").beginObject();
		json.name("reason").value(waiver.reason());
		if (waiver.owner() != null) {
			json.name("owner").value(waiver.owner());
		}
		if (waiver.until() != null) {
			json.name("until").value(waiver.until());
		}
		json.endObject();
	}

	@Override
	public void end(Totals totals, List<Failure> failures) throws IOException {
		json.endArray().name("failures").beginArray();
		for (Failure failure : failures) {
			write(failure);
		}
		json.endArray().name("summary").beginObject();
		json.name("files").value(totals.files());
		json.name("errors").value(totals.count(Severity.ERROR));
		json.name("warnings").value(totals.count(Severity.WARNING));
		json.name("infos").value(totals.count(Severity.INFO));
		json.name("accepted").value(totals.accepted());
		json.endObject().endObject().flush();
		out.write(System.lineSeparator());
	}

	private void write(Failure failure) throws IOException {
		json.beginObject();
		if (failure.file() != null) {
			json.name("file").value(failure.file());
		}
		if (failure.line() > 0) {
			json.name("line").value(failure.line()).name("column").value(failure.column());
		}
		json.name("message").value(failure.message()).endObject();
	}
}
