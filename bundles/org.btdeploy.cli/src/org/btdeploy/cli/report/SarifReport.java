package org.btdeploy.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.rules.RuleSet;

import com.google.gson.stream.JsonWriter;

/**
 * The result as SARIF 2.1.0 (Static Analysis Results Interchange Format, an OASIS standard): for code hosting and viewers.
 * One run; columns and offsets count UTF-16 code units; files are named relative to the working folder.
 */
public final class SarifReport implements Report {
	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
	private static final String VERSION = "2.1.0";

	private final Writer out;
	private final String toolVersion;
	private final SarifRules rules;
	private final JsonWriter json;
	private final SarifJson parts;
	private final List<String> files = new ArrayList<>();

	/**
	 * @param out takes the text
	 * @param toolVersion version of btdeploy
	 * @param rules the rules of the run
	 * @param folder working folder
	 */
	public SarifReport(Writer out, String toolVersion, RuleSet rules, Path folder) {
		this.out = out;
		this.toolVersion = toolVersion;
		this.rules = new SarifRules(rules);
		json = new JsonWriter(out);
		json.setIndent("  ");
		parts = new SarifJson(json, new ArtifactUris(folder));
	}

	@Override
	public void begin(int count) throws IOException {
		json.beginObject().name("$schema").value(SCHEMA).name("version").value(VERSION).name("runs").beginArray().beginObject();
		json.name("tool").beginObject().name("driver").beginObject();
		json.name("name").value("btdeploy").name("version").value(toolVersion).name("semanticVersion").value(toolVersion);
		parts.text("shortDescription", Messages.get("SarifReport_tool"));
		rules.write(json);
		json.endObject().endObject();
		json.name("columnKind").value("utf16CodeUnits");
		parts.base();
		json.name("results").beginArray();
	}

	@Override
	public void file(Checked checked) throws IOException {
		files.add(checked.document().name());
		new SarifResults(json, parts, rules, checked, files.size() - 1).write();
	}

	@Override
	public void end(Totals totals, List<Failure> failures) throws IOException {
		json.endArray().name("artifacts").beginArray();
		for (String file : files) {
			json.beginObject();
			parts.artifactLocation("location", file, -1);
			json.name("encoding").value("UTF-8").name("sourceLanguage").value("btdeploy");
			json.name("roles").beginArray().value("analysisTarget").endArray().endObject();
		}
		json.endArray().name("invocations").beginArray().beginObject();
		json.name("executionSuccessful").value(failures.isEmpty());
		notifications(failures);
		json.endObject().endArray().endObject().endArray().endObject().flush();
		out.write(System.lineSeparator());
	}

	private void notifications(List<Failure> failures) throws IOException {
		json.name("toolExecutionNotifications").beginArray();
		for (Failure failure : failures) {
			json.beginObject().name("level").value("error");
			parts.text("message", failure.message());
			if (failure.file() != null) {
				location(failure);
			}
			json.endObject();
		}
		json.endArray();
	}

	private void location(Failure failure) throws IOException {
		json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
		parts.artifactLocation("artifactLocation", failure.file(), -1);
		if (failure.line() > 0) {
			json.name("region").beginObject().name("startLine").value(failure.line()).name("startColumn").value(failure.column()).endObject();
		}
		json.endObject().endObject().endArray();
	}
}
