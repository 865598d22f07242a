package org.btdeploy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.btdeploy.model.util.Severity;

import com.google.gson.stream.JsonWriter;

/** The result of a validation as JSON: {@code {"version":1,"issues":[…],"summary":{…}}}; documented in docs/command-line.md. */
final class JsonReport {
	private static final int VERSION = 1;

	private JsonReport() {
	}

	static void write(List<Issue> issues, Totals totals, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setIndent("  ");
		json.beginObject().name("version").value(VERSION).name("issues").beginArray();
		for (Issue issue : issues) {
			write(issue, json);
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

	private static void write(Issue issue, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("file").value(issue.file());
		json.name("line").value(issue.line());
		json.name("column").value(issue.column());
		json.name("endLine").value(issue.endLine());
		json.name("endColumn").value(issue.endColumn());
		json.name("severity").value(issue.severity().word());
		json.name("id").value(issue.id());
		json.name("message").value(issue.message());
		if (issue.element() != null) {
			json.name("element").value(issue.element());
		}
		if (issue.isAccepted()) {
			json.name("accepted").value(issue.acceptance());
		}
		json.endObject();
	}
}
